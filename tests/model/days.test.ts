import { describe, expect, it, test } from 'vitest'
import {
  addDays,
  addMonths,
  compareDays,
  dateSpan,
  day,
  dayParts,
  daysBetween,
  earlierDay,
  lastDayOf,
  laterDay,
  parseDay,
} from '../../src/model/days.ts'

const signing = day('2020-02-29')

test('the zone of this run is the one it is named for, so that the rest proves something', () => {
  expect(process.env['TZ']).toBeDefined()
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env['TZ'])
})

describe('a day', () => {
  test.each(['2020-02-29', '2020-12-31', '2021-01-01'])('%s exists and is read as it stands', (text) => {
    expect(parseDay(text)).toBe(text)
  })

  test.each([
    ['30 February', '2020-02-30'],
    ['29 February of a year that is no leap year', '2021-02-29'],
    ['31 April', '2020-04-31'],
    ['a thirteenth month', '2020-13-01'],
    ['a day nought', '2020-04-00'],
    ['a month', '2020-04'],
    ['a quarter', '2020-Q1'],
    ['a time with the day', '2020-04-05T00:00:00Z'],
    ['one figure where two stand', '2020-4-5'],
    ['another order', '05-04-2020'],
    ['a space around', ' 2020-04-05'],
    ['nothing', ''],
  ])('%s is refused', (_, text) => {
    expect(parseDay(text)).toBeNull()
  })

  it('written wrongly in the code is an error at once', () => {
    expect(() => day('2020-02-30')).toThrow(RangeError)
  })

  it('gives its year, month and day of the month', () => {
    expect(dayParts(signing)).toEqual({ year: 2020, month: 2, day: 29 })
  })
})

describe('counting from the day of signing', () => {
  it('14 months in one step is 29 April 2021', () => {
    expect(addMonths(signing, 14)).toBe('2021-04-29')
  })

  it('14 months one by one would lose a day in each short February, which is why it is not done', () => {
    const oneByOne = Array.from({ length: 14 }).reduce<typeof signing>((at) => addMonths(at, 1), signing)
    expect(oneByOne).toBe('2021-04-28')
  })

  it('135 days is 13 July 2020', () => {
    expect(addDays(signing, 135)).toBe('2020-07-13')
    expect(daysBetween(signing, day('2020-07-13'))).toBe(135)
  })

  it('10 days is 10 March 2020, and 6 April 2020 is day 37', () => {
    expect(addDays(signing, 10)).toBe('2020-03-10')
    expect(daysBetween(signing, day('2020-04-06'))).toBe(37)
  })
})

describe('days between', () => {
  test.each([
    ['the same day', '2020-04-06', '2020-04-06', 0],
    ['forward', '2020-04-05', '2020-04-06', 1],
    ['backward', '2020-04-06', '2020-04-05', -1],
    ['over the change to summer time in the west', '2020-03-07', '2020-03-09', 2],
    ['over the change from summer time in the west', '2020-10-31', '2020-11-02', 2],
    ['over a leap day', '2020-02-28', '2020-03-01', 2],
    ['over a year', '2020-04-06', '2021-04-06', 365],
  ])('%s: %s to %s is %i', (_, from, to, count) => {
    expect(daysBetween(day(from), day(to))).toBe(count)
    expect(addDays(day(from), count)).toBe(to)
  })
})

describe('a month later', () => {
  test.each([
    ['2020-01-31', 1, '2020-02-29'],
    ['2021-01-31', 1, '2021-02-28'],
    ['2020-12-15', 1, '2021-01-15'],
    ['2020-03-31', -1, '2020-02-29'],
  ])('%s and %i month: %s, the last day where that month is shorter', (from, count, to) => {
    expect(addMonths(day(from), count)).toBe(to)
  })
})

describe('a date as exact as it is known', () => {
  test.each([
    ['a day is itself', '2020-04-05', '2020-04-05', '2020-04-05'],
    ['a month runs to its last day', '2020-04', '2020-04-01', '2020-04-30'],
    ['February of a leap year', '2020-02', '2020-02-01', '2020-02-29'],
    ['February of another year', '2021-02', '2021-02-01', '2021-02-28'],
    ['the first quarter', '2020-Q1', '2020-01-01', '2020-03-31'],
    ['the second quarter', '2020-Q2', '2020-04-01', '2020-06-30'],
    ['the last quarter', '2020-Q4', '2020-10-01', '2020-12-31'],
  ])('%s: %s', (_, date, first, last) => {
    expect(dateSpan(date)).toEqual({ first, last })
    expect(lastDayOf(date)).toBe(last)
  })

  test.each(['2020-02-30', '2020-13', '2020-00', '2020-Q5', '2020-Q0', '2020', 'April 2020', ''])(
    '"%s" is no date',
    (date) => {
      expect(dateSpan(date)).toBeNull()
      expect(() => lastDayOf(date)).toThrow(RangeError)
    },
  )
})

describe('order', () => {
  const earlier = day('2020-04-05')
  const later = day('2020-04-06')

  it('days compare as they follow each other', () => {
    expect(compareDays(earlier, later)).toBeLessThan(0)
    expect(compareDays(later, earlier)).toBeGreaterThan(0)
    expect(compareDays(later, later)).toBe(0)
  })

  it('the earlier and the later of two are found in either order', () => {
    expect([earlierDay(earlier, later), earlierDay(later, earlier)]).toEqual([earlier, earlier])
    expect([laterDay(earlier, later), laterDay(later, earlier)]).toEqual([later, later])
  })
})
