import { describe, expect, test } from 'vitest'
import { articleSource, statements } from './statements.ts'
import { theRecord } from './theRecord.ts'

const model = theRecord()
const claimOf = (id: string) => model.index.claims.get(id)

const fixedPages = new Set(['/', '/terms', '/claims', '/parties', '/exchange', '/withdrawal', '/sources', '/method'])
const recordPages: Readonly<Record<string, 'terms' | 'claims' | 'parties' | 'sources' | 'events'>> = {
  terms: 'terms',
  claims: 'claims',
  parties: 'parties',
  sources: 'sources',
  events: 'events',
}
function isPage(address: string): boolean {
  const [, kind = '', id = ''] = address.split('/')
  const index = recordPages[kind]
  return fixedPages.has(address) || (index !== undefined && model.index[index].has(id))
}

test('the seventeen statements are all there, in the order of the article', () => {
  expect(statements.map(({ number }) => number)).toEqual(Array.from({ length: 17 }, (_, at) => at + 1))
})

describe.each(statements)('statement $number: $says', ({ claims, addresses }) => {
  test.each(claims)('$id is in the record as the article has it', (expected) => {
    const claim = claimOf(expected.id)
    expect(claim, `there is no claim "${expected.id}"`).toBeDefined()
    if (claim === undefined) return
    expect(claim.sources).toContain(articleSource)
    expect({ party: claim.party, speaker: claim.speaker, date: claim.date, datePart: claim.datePart }).toEqual({
      party: expected.party,
      speaker: expected.speaker,
      date: expected.date,
      datePart: expected.datePart,
    })
    expect(claim.quote?.text).toBe(expected.quote)
    expect(claim.points.map(({ term, about, says }) => `${term} / ${about} / ${says}`)).toEqual(expected.points)
    const answered = new Set(claim.points.flatMap(({ answers }) => answers))
    expect([...answered].toSorted()).toEqual([...(expected.answers ?? [])].toSorted())
  })

  test('shows at addresses that exist', () => {
    const pages = [...claims.map(({ id }) => `/claims/${id}`), ...addresses]
    expect(pages.filter((address) => !isPage(address))).toEqual([])
  })
})

describe('what the article does not say', () => {
  test('its day: what rests on it alone is early April 2020, public from the 6th', () => {
    const alone = model.claims.filter(({ sources, datePart }) => sources.includes(articleSource) && datePart !== undefined)
    expect(alone.length).toBeGreaterThan(0)
    for (const claim of alone) {
      expect(claim.date).toBe('2020-04')
      expect(claim.public).toEqual({ day: '2020-04-06', basis: 'earliest-by-content' })
    }
    expect(model.index.sources.get(articleSource)).toMatchObject({ date: '2020-04', datePart: 'early' })
  })

  test('that the public text does not name Islamic State: the term says so', () => {
    const term = model.index.terms.get('understanding-expel-islamic-state')
    expect(term?.inPublicText).toBe(false)
    expect(term?.note).toContain('does not name Islamic State')
    expect(term?.partOf).toBe('taliban-prevent-threats')
  })

  test('that the Secretary of State had announced a cut before: the claim says so and bears on it', () => {
    const threat = claimOf('2020-04-trump-threatens-one-billion-in-aid')
    expect(threat?.note).toContain('23 March 2020')
    expect(claimOf('2020-03-23-pompeo-cuts-one-billion-in-aid')).toMatchObject({ party: 'united-states', speaker: 'Mike Pompeo', date: '2020-03-23' })
  })

  test('the office of Sonny Leggett: it stands with the people of US forces', () => {
    const people = model.index.parties.get('us-forces-afghanistan')?.people ?? []
    expect(people.find(({ name }) => name === 'Sonny Leggett')?.office).toBe('Spokesman for US Forces–Afghanistan')
  })
})
