import { describe, expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { auditParties, medianOf } from '../../../src/views/method/audit.ts'
import { articleRecord, wholeRecord } from '../renderView.tsx'

/**
 * The same figures worked out another way: straight from the file, without the code of the rule. It has no withdrawn
 * statements, which the first test makes sure of.
 */
function recount(model: typeof wholeRecord, asOf: string) {
  const speaksFor = new Map(model.parties.map(({ id, speaksFor }) => [id, speaksFor ?? id]))
  const principal = (id: string) => speaksFor.get(id) ?? id
  const aside = new Set(model.parties.filter(({ role }) => role === 'monitor' || role === 'reporter').map(({ id }) => id))
  const claims = model.claims.filter((claim) => claim.public.day <= asOf)
  const alleged = claims
    .filter(({ party }) => !aside.has(party))
    .flatMap((claim) => {
      const found = claim.points.filter(({ about, says }) => says === 'not-kept' && principal(about) !== principal(claim.party))
      const keys = new Set(found.map(({ term, about }) => `${term} ${principal(about)}`))
      return [...keys].map((key) => {
        const [term = '', about = ''] = key.split(' ')
        const days = claims
          .filter(
            ({ party, points }) =>
              principal(party) === about &&
              points.some(
                (point) =>
                  point.term === term &&
                  principal(point.about) === about &&
                  point.answers.includes(claim.id) &&
                  ['kept', 'not-owed', 'not-yet', 'not-kept'].includes(point.says),
              ),
          )
          .map((answer) => (Date.parse(answer.public.day) - Date.parse(claim.public.day)) / 86_400_000)
        return { by: principal(claim.party), about, days: days.length === 0 ? null : Math.min(...days) }
      })
    })
  const middle = (days: readonly number[]) => {
    const sorted = days.toSorted((a, b) => a - b)
    const half = Math.floor(sorted.length / 2)
    if (sorted.length === 0) return null
    return sorted.length % 2 === 1 ? sorted[half] : (Number(sorted[half - 1]) + Number(sorted[half])) / 2
  }
  return Object.fromEntries(
    model.parties
      .filter(({ id }) => principal(id) === id)
      .map(({ id }) => {
        const own = claims.filter(({ party }) => principal(party) === id)
        const about = alleged.filter((each) => each.about === id)
        const answered = about.flatMap(({ days }) => (days === null ? [] : [days]))
        return [
          id,
          {
            claims: own.length,
            made: alleged.filter(({ by }) => by === id).length,
            about: about.length,
            answered: answered.length,
            medianDays: middle(answered),
            words: own.flatMap(({ quote }) => (quote === undefined ? [] : quote.text.trim().split(/\s+/))).length,
          },
        ]
      }),
  )
}

describe('figures per party', () => {
  test('nothing on record is withdrawn, which the recount relies on', () => {
    expect(wholeRecord.claims.filter(({ withdraws }) => withdraws !== undefined)).toEqual([])
  })

  test.each([
    ['the article', articleRecord, '2020-04-06'],
    ['the whole record, early', wholeRecord, '2020-07-13'],
    ['the whole record, at its end', wholeRecord, '2021-08-31'],
  ])('%s: the same as counted another way', (_, model, asOf) => {
    const expected = recount(model, asOf)
    const rows = auditParties(model, day(asOf))
    expect(rows.length).toBeGreaterThan(3)
    for (const row of rows) expect(row).toMatchObject(expected[row.party.id] ?? { party: 'unknown to the recount' })
  })

  test('every statement is counted once', () => {
    const rows = auditParties(wholeRecord, day('2021-08-31'))
    expect(rows.reduce((sum, { claims }) => sum + claims, 0)).toBe(wholeRecord.claims.length)
  })

  test('the order is by role, the same on every day', () => {
    const order = (asOf: string) => auditParties(wholeRecord, day(asOf)).map(({ party }) => party.id)
    expect(order('2021-08-31').slice(0, 3)).toEqual(['united-states', 'taliban', 'afghan-government'])
    const early = order('2020-04-06')
    expect(order('2021-08-31').filter((id) => early.includes(id))).toEqual(early)
  })
})

test('the middle value', () => {
  expect(medianOf([])).toBeNull()
  expect(medianOf([5])).toBe(5)
  expect(medianOf([9, 1, 4])).toBe(4)
  expect(medianOf([9, 1, 4, 2])).toBe(3)
})
