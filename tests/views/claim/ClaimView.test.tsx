import { screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { unansweredAllegations } from '../../../src/model/rule/response.ts'
import { claimTitle } from '../../../src/text/claimTitle.ts'
import { say } from '../../../src/text/say.ts'
import { view } from '../../../src/views/claim/ClaimView.tsx'
import { articleRecord, loadLater, renderView, wholeRecord } from '../renderView.tsx'

const accusation = '2020-04-05-taliban-us-drone-attacks-on-civilians'
const show = (id: string, query = '', model = articleRecord) => renderView(view, { url: `/claims/${id}${query}`, id, model })
const section = (name: string) => within(screen.getByRole('region', { name }))

beforeAll(() => loadLater(view))

describe('one statement', () => {
  test('stands in full, with the thread in which it is marked', () => {
    show(accusation)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Accusation by Taliban, 5 April 2020 (e)')
    const thread = section('The thread it stands in')
    const current = thread.getAllByRole('listitem').find((item) => item.getAttribute('aria-current') === 'true')
    expect(current?.textContent).toMatch(/^This statement Accusation by Taliban, 5 April 2020 \(e\)/)
    expect(thread.getAllByRole('article', { name: /Sonny Leggett/ }).length).toBeGreaterThan(0)
  })

  test.each(wholeRecord.claims.filter((_, at) => at % 12 === 0).map(({ id }) => id).concat(accusation))('%s is told once', (id) => {
    const claim = wholeRecord.index.claims.get(id)
    const { container } = show(id, '', wholeRecord)
    const times = (text: string) => (container.textContent ?? '').split(text).length - 1
    expect(times(say(claim?.summary ?? ''))).toBe(1)
    if (claim?.quote !== undefined) expect(times(claim.quote.text)).toBe(1)
    expect(screen.queryByRole('article', { name: claim === undefined ? '' : claimTitle(wholeRecord, claim) })?.textContent).not.toMatch(/answered/)
  })

  test('holds its sources, whether a passage was seen, and how its quotation was compared', () => {
    show('2020-04-05-usfora-upholds-terms-baseless')
    expect(screen.getByText(/A supporting passage was seen/)).toBeTruthy()
    expect(screen.getByText(/^Found word for word, by machine, in the text of SOFREP\./)).toBeTruthy()
    expect(screen.getAllByRole('link', { name: /Taliban Cry Foul/ })[0]?.getAttribute('href')).toBe('/sources/c-founding-article')
  })

  test('a quotation that no text was at hand for reads “transcribed”', () => {
    show('2020-02-29-pompeo-pace-depends-on-compliance', '', wholeRecord)
    expect(screen.getByText('Transcribed, not machine-checked.')).toBeTruthy()
    expect(screen.queryByText(/^Found word for word/)).toBeNull()
  })

  test('names who answered, after how long and in what way', () => {
    show(accusation)
    const answers = section('What became of what it alleges')
    expect(answers.getByText(/The same day, denies the fact/)).toBeTruthy()
    expect(answers.getAllByRole('link', { name: /Sonny Leggett/ }).length).toBeGreaterThan(0)
  })

  test('says what it does to the account, with the way to the derivation', () => {
    show(accusation)
    const effects = section('What it says, and what follows')
    expect(effects.getByText(/This statement decides the account about the United States: Disputed\./)).toBeTruthy()
    const link = effects.getByRole('link', { name: /How the status was derived: / })
    expect(link.getAttribute('href')).toBe('/terms/understanding-us-limits-strikes#derivation')
  })

  test('an allegation with no answer says for how long and what was searched', () => {
    const [open] = unansweredAllegations(wholeRecord, day('2021-08-31'))
    show(open?.claim.id ?? '', '', wholeRecord)
    const answers = section('What became of what it alleges')
    expect(answers.getAllByText(/No answer by .* on record for \d+ days?\./).length).toBeGreaterThan(0)
    expect(answers.getByText(/looked for in English-language sources to 31 August 2021; Pashto and Dari not searched/)).toBeTruthy()
  })

  test('the way on leads to the statements before and after', () => {
    show(accusation)
    expect(within(screen.getByRole('navigation', { name: 'Statements by date' })).getAllByRole('link')).toHaveLength(2)
  })

  test('before it was public, nothing of it is shown', () => {
    show(accusation, '?asof=2020-04-04')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Not public by 4 April 2020')
    expect(document.body.textContent).not.toMatch(/drone|Taliban/)
    expect(screen.getByRole('link', { name: 'Show it as of 5 April 2020' }).getAttribute('href')).toBe(`/claims/${accusation}?asof=2020-04-05`)
  })

  test('a statement that stands alone says what was searched', () => {
    const alone = articleRecord.claims.find(
      ({ id, repliesTo, points }) =>
        repliesTo.length === 0 &&
        points.every(({ answers }) => answers.length === 0) &&
        !articleRecord.index.repliesTo.has(id),
    )
    expect(alone).toBeDefined()
    show(alone?.id ?? '')
    expect(section('The thread it stands in').getByText(/none on record answers it\. Searched: English-language sources/)).toBeTruthy()
  })

  test('exists only where the record has it', () => {
    expect(view.exists(articleRecord, accusation)).toBe(true)
    expect(view.exists(articleRecord, 'nothing')).toBe(false)
  })
})
