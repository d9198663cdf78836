import { describe, expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import type { Count, CounterTotals } from '../../../src/views/exchange/exchangeFacts.ts'
import { pacesOf } from '../../../src/views/exchange/pace.ts'

const total = (on: string, value: number, rest: Partial<Count> = {}): Count => ({
  key: on, name: on, label: String(value), what: 'total', value, qualifier: 'exact', first: day(on), last: day(on), by: 'a-side', isPart: false, ...rest,
})
const counter = (totals: readonly Count[], isOne = true): CounterTotals => ({ counter: 'a-side', name: 'A side', isOne, totals })
const paces = (totals: readonly Count[], isOne = true) => pacesOf({ counters: [counter(totals, isOne)], ceiling: 1000 })

describe('the pace so far', () => {
  test('runs from the first to the last count by one counter, to the day that would reach the ceiling', () => {
    expect(paces([total('2020-04-10', 100), total('2020-04-20', 300)])).toEqual([
      {
        counter: 'a-side',
        from: { day: '2020-04-10', value: 100 },
        to: { day: '2020-04-20', value: 300 },
        perDay: 20,
        ceiling: 1000,
        reaches: '2020-05-25',
      },
    ])
  })

  test.each([
    ['no count', []],
    ['one count', [total('2020-04-10', 100)]],
    ['zero and one count', [total('2020-03-18', 0), total('2020-04-10', 100)]],
    ['two counts of one day', [total('2020-04-10', 100), total('2020-04-10', 120)]],
    ['a count that did not rise', [total('2020-04-10', 100), total('2020-04-20', 100)]],
    ['counts of a part', [total('2020-04-10', 100, { isPart: true }), total('2020-04-20', 300, { isPart: true })]],
  ])('is none with %s', (_, totals) => {
    expect(paces(totals)).toEqual([])
  })

  test('is none among press reports, which are no one counter', () => {
    expect(paces([total('2020-04-10', 100), total('2020-04-20', 300)], false)).toEqual([])
  })

  test('reaches no day once the ceiling is reached', () => {
    expect(paces([total('2020-04-10', 100), total('2020-07-30', 1000)]).map(({ reaches }) => reaches)).toEqual([null])
  })
})
