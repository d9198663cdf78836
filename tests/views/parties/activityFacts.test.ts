import { describe, expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { activityFacts } from '../../../src/views/parties/activityFacts.ts'
import { activityRows, activityTotals } from '../../../src/views/parties/activityRows.ts'
import { monthsBetween } from '../../../src/views/parties/monthsBetween.ts'
import { aTerm, anEffect, anEvent, anObservation, modelOf, publicFrom, says } from '../../model/build.ts'
import { wholeRecord } from '../renderView.tsx'

const cellsOf = (parts: Parameters<typeof modelOf>[0], asOf = '2020-06-30') => activityFacts(modelOf(parts), day(asOf)).cells
const inBrief = (cells: ReturnType<typeof cellsOf>) =>
  cells.map(({ panel, from, to, claims, numbers, events }) => `${panel} ${from === to ? from : `${from}–${to}`}: ${claims.length} ${numbers.length} ${events.length}`)

test('months follow each other over the turn of the year, from the month of the first day to that of the last', () => {
  expect(monthsBetween(day('2020-11-30'), day('2021-02-01'))).toEqual(['2020-11', '2020-12', '2021-01', '2021-02'])
  expect(monthsBetween(day('2020-02-29'), day('2020-02-29'))).toEqual(['2020-02'])
})

describe('who spoke', () => {
  test('in one month on one term stands once, however often', () => {
    const claims = [says('a', '2020-04-05', 'taliban', 'not-kept', 'united-states'), says('b', '2020-04-20', 'taliban', 'will', 'taliban'), says('c', '2020-05-01', 'taliban', 'mention', 'taliban')]
    expect(inBrief(cellsOf({ claims }))).toEqual(['taliban 2020-04: 2 0 0', 'taliban 2020-05: 1 0 0'])
  })

  test('for the United States counts as the United States; all who are none of the three sides stand together', () => {
    const claims = [says('a', '2020-04-05', 'us-forces', 'kept', 'united-states'), says('b', '2020-04-06', 'nato', 'kept', 'united-states'), says('c', '2020-04-07', 'a-newspaper', 'mention', 'taliban')]
    expect(inBrief(cellsOf({ claims }))).toEqual(['united-states 2020-04: 1 0 0', 'others 2020-04: 2 0 0'])
  })

  test('in a month known alone stands in that month, once that is public', () => {
    const claims = [says('a', '2020-04', 'taliban', 'kept', 'taliban', { public: publicFrom('2020-04-30') })]
    expect(inBrief(cellsOf({ claims }, '2020-04-30'))).toEqual(['taliban 2020-04: 1 0 0'])
    expect(cellsOf({ claims }, '2020-04-29')).toEqual([])
  })
})

describe('a number', () => {
  const term = aTerm({ measure: { series: 'a-series', direction: 'down-to' } })

  test('stands with whoever counted it, on the term that it measures', () => {
    expect(inBrief(cellsOf({ terms: [term], observations: [anObservation()] }))).toEqual(['united-states 2020-04: 0 1 0'])
    expect(cellsOf({ observations: [anObservation()] })).toEqual([])
  })

  test('that was planned or announced is no count', () => {
    const plan = anObservation({ kind: 'announced', statedOn: '2020-04-01', date: '2020-07-13', public: publicFrom('2020-04-01') })
    expect(cellsOf({ terms: [term], observations: [plan] })).toEqual([])
  })

  test('known to a quarter stands under all its months, as far as they are drawn, and in none of them', () => {
    const counts = [anObservation({ date: '2020-Q2', public: publicFrom('2020-06-30') })]
    expect(inBrief(cellsOf({ terms: [term], observations: counts }))).toEqual(['united-states 2020-04–2020-06: 0 1 0'])
    const [row] = activityRows(activityFacts(modelOf({ terms: [term], observations: counts }), day('2020-06-30')))
    expect(row?.panels.get('united-states')).toMatchObject({ silent: 2, months: 5 })
    expect(row?.panels.get('taliban')).toMatchObject({ silent: 5, months: 5 })
  })
})

describe('who had a part in an event', () => {
  test('each party once, also where two of them are one side', () => {
    const events = [anEvent({ terms: ['the-term'], parties: ['united-states', 'us-forces', 'taliban'] })]
    expect(inBrief(cellsOf({ events }))).toEqual(['united-states 2020-03: 0 0 1', 'taliban 2020-03: 0 0 1'])
  })

  test('nobody, where only a date passed; somebody, where it is said to have been missed', () => {
    const passes = (saidBy: readonly string[]) => [anEvent({ parties: ['taliban'], effects: [anEffect('misses', { saidBy: [...saidBy] })] })]
    expect(cellsOf({ events: passes([]) })).toEqual([])
    expect(inBrief(cellsOf({ events: passes(['united-states']) }))).toEqual(['taliban 2020-03: 0 0 1'])
  })
})

describe('by a day', () => {
  const claims = [says('a', '2020-04-05', 'taliban', 'kept', 'taliban')]

  test('before the first record nothing stands, and every month begun is without one', () => {
    const facts = activityFacts(modelOf({ claims }), day('2020-03-15'))
    expect(facts.cells).toEqual([])
    expect(facts.months).toEqual(['2020-02', '2020-03'])
    expect(activityTotals(facts)).toMatchObject({ terms: 1, silent: 1 })
  })

  test('after the last all stands, and the columns are the same on every day', () => {
    const late = activityFacts(modelOf({ claims }), day('2021-12-31'))
    expect(late.cells).toHaveLength(1)
    expect(late.months).toEqual(late.columns)
    expect(activityFacts(modelOf({ claims }), day('2020-02-29')).columns).toEqual(late.columns)
  })

  test('a term that was not public has no row, and is without a record only from its month on', () => {
    const terms = [aTerm(), aTerm({ id: 'later', public: publicFrom('2020-05-10') })]
    expect(activityRows(activityFacts(modelOf({ terms }), day('2020-05-09'))).map(({ term }) => term.id)).toEqual(['the-term'])
    const rows = activityRows(activityFacts(modelOf({ terms }), day('2020-06-30')))
    expect(rows.map(({ panels }) => panels.get('taliban')?.months)).toEqual([5, 2])
  })
})

test('the totals count terms, and nothing on record only where none of the three sides has any', () => {
  const terms = [aTerm(), aTerm({ id: 'second' }), aTerm({ id: 'third' })]
  const claims = [says('a', '2020-04-05', 'taliban', 'kept', 'taliban'), says('b', '2020-04-05', 'nato', 'kept', 'taliban', { term: 'second' })]
  const events = [anEvent({ terms: ['the-term'], parties: ['taliban', 'united-states'] })]
  expect(activityTotals(activityFacts(modelOf({ terms, claims, events }), day('2020-04-30')))).toEqual({
    terms: 3,
    sides: [
      { party: 'united-states', spoke: 0, acted: 1 },
      { party: 'taliban', spoke: 1, acted: 1 },
      { party: 'afghan-government', spoke: 0, acted: 0 },
    ],
    silent: 2,
  })
})

test('the whole record: every statement and every event stands in as many cells as it has terms and sides', () => {
  const { to } = wholeRecord.agreement.coverage
  const { cells } = activityFacts(wholeRecord, to)
  const statements = wholeRecord.claims.reduce((sum, { points }) => sum + new Set(points.map(({ term }) => term)).size, 0)
  expect(cells.reduce((sum, { claims }) => sum + claims.length, 0)).toBe(statements)
  expect(new Set(cells.map(({ key }) => key)).size).toBe(cells.length)
})
