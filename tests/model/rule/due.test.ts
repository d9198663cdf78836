import { describe, expect, it, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { daysPast, dueOf } from '../../../src/model/rule/due.ts'
import { termOf } from '../../../src/model/rule/lookUp.ts'
import { aTerm, due, happens, modelOf, publicFrom } from '../build.ts'
import { fourteenMonths } from './dueTerms.ts'

type Due = ReturnType<typeof due>

const dueOn = (dueBy: Due | undefined, asOf = '2021-12-31', ...events: ReturnType<typeof happens>[]) => {
  const model = modelOf({ terms: [aTerm(dueBy && { due: dueBy }), aTerm({ id: 'the-talks' })], events })
  return dueOf(model, termOf(model, 'the-term'), day(asOf))
}
const daysOf = (of: ReturnType<typeof dueOf>) => of.readings.map((reading) => reading.day)

describe('the day a reading comes to', () => {
  test.each([
    ['a date', { date: '2020-03-10' }, '2020-03-10'],
    ['a month: its last day', { date: '2020-07' }, '2020-07-31'],
    ['a quarter: its last day', { date: '2020-Q2' }, '2020-06-30'],
    ['135 days from signing', { offset: { days: 135 }, anchor: 'signing' }, '2020-07-13'],
    ['14 months from signing, in one step', { offset: { months: 14 }, anchor: 'signing' }, '2021-04-29'],
    ['nine and a half months: the months first, then the days', { offset: { months: 9, days: 15 }, anchor: 'signing' }, '2020-12-14'],
  ])('%s', (_, reading, expected) => {
    expect(daysOf(dueOn(due(reading)))).toEqual([expected])
  })
})

describe('counted from the start of another term', () => {
  const threeMonthsIn = due({ offset: { months: 3 }, anchor: 'the-talks' })
  const talks = (id: string, date: string, does: 'begins' | 'completes' | 'completes-part' | 'suspends' | 'misses') =>
    happens(id, date, does, { term: 'the-talks' })

  it('there is a reading but no day while that has not begun', () => {
    const none = dueOn(threeMonthsIn)
    expect(daysOf(none)).toEqual([null])
    expect([none.first, none.last]).toEqual([null, null])
  })

  it('nor before its beginning was public', () => {
    const begin = talks('begin', '2020-09-12', 'begins')
    expect(daysOf(dueOn(threeMonthsIn, '2020-09-11', begin))).toEqual([null])
    expect(daysOf(dueOn(threeMonthsIn, '2020-09-12', begin))).toEqual(['2020-12-12'])
  })

  test.each(['begins', 'completes-part', 'completes'] as const)('what %s it starts it', (does) => {
    expect(daysOf(dueOn(threeMonthsIn, '2021-12-31', talks('e', '2020-09-12', does)))).toEqual(['2020-12-12'])
  })

  test.each(['suspends', 'misses'] as const)('what %s it does not', (does) => {
    expect(daysOf(dueOn(threeMonthsIn, '2021-12-31', talks('e', '2020-09-12', does)))).toEqual([null])
  })

  it('the first start counts, in whatever order the starts became known', () => {
    const known = talks('known', '2020-09-12', 'begins')
    const revealed = {
      ...talks('revealed', '2020-08-12', 'begins'),
      public: publicFrom('2020-10-01'),
    }
    expect(daysOf(dueOn(threeMonthsIn, '2020-09-30', known, revealed))).toEqual(['2020-12-12'])
    expect(daysOf(dueOn(threeMonthsIn, '2020-10-01', known, revealed))).toEqual(['2020-11-12'])
  })

  it('it names the event it counts from; what counts from signing or is a date names none', () => {
    const readings = due({ offset: { months: 3 }, anchor: 'the-talks' }, { offset: { days: 1 }, anchor: 'signing' }, { date: '2020-03-10' })
    const all = dueOn(readings, '2021-12-31', talks('begin', '2020-09-12', 'begins'))
    expect(all.readings.map(({ anchor }) => anchor?.id ?? null)).toEqual(['begin', null, null])
  })

  it('a reading without a day leaves those that have one', () => {
    const mixed = dueOn(due({ offset: { months: 3 }, anchor: 'the-talks' }, { date: '2020-03-10' }))
    expect([mixed.first, mixed.last]).toEqual(['2020-03-10', '2020-03-10'])
  })
})

describe('readings count from when they were public', () => {
  test.each([
    ['2020-04-06', ['2021-04-29'], '2021-04-29'],
    ['2021-03-17', ['2021-04-29'], '2021-04-29'],
    ['2021-03-18', ['2021-04-29', '2021-05-01'], '2021-05-01'],
    ['2021-04-15', ['2021-04-29', '2021-05-01', '2021-04-30'], '2021-05-01'],
  ])('on %s "fourteen months" is read as %s', (asOf, days, last) => {
    const all = dueOn(fourteenMonths, asOf)
    expect(daysOf(all)).toEqual(days)
    expect([all.first, all.last]).toEqual(['2021-04-29', last])
  })
})

it('a term without readings is due on no day', () => {
  expect(dueOn(undefined)).toEqual({ readings: [], first: null, last: null })
})

describe('days past the due days', () => {
  const all = dueOn(fourteenMonths)

  test.each([
    ['2021-04-28', -3, -1],
    ['2021-04-29', -2, 0],
    ['2021-05-01', 0, 2],
    ['2021-05-02', 1, 3],
  ])('on %s: from %i to %i', (at, least, most) => {
    expect(daysPast(all, day(at))).toEqual({ least, most })
  })

  it('are not told where there is no due day', () => {
    expect(daysPast(dueOn(undefined), day('2020-04-06'))).toBeNull()
  })
})
