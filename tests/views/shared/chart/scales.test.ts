import { describe, expect, test } from 'vitest'
import { day } from '../../../../src/model/days.ts'
import { busyDayScale } from '../../../../src/views/shared/chart/busyDayScale.ts'
import { dayScale } from '../../../../src/views/shared/chart/dayScale.ts'
import { everyMonth, monthTicks } from '../../../../src/views/shared/chart/monthTicks.ts'
import { roundUp, valueScale, valueTicks } from '../../../../src/views/shared/chart/valueScale.ts'

const spring = { first: day('2020-02-29'), last: day('2020-06-08') }

describe('an axis of days', () => {
  test('gives every day the same room, across a change of clocks', () => {
    const scale = dayScale(spring, { from: 0, to: 100 })
    expect(scale(day('2020-02-29'))).toBe(0)
    expect(scale(day('2020-03-29'))).toBe(29)
    expect(scale(day('2020-06-08'))).toBe(100)
  })

  test('places days outside its domain beyond its ends', () => {
    const scale = dayScale(spring, { from: 0, to: 100 })
    expect(scale(day('2020-02-19'))).toBe(-10)
    expect(scale(day('2020-06-18'))).toBe(110)
  })

  test('of one day stands at the beginning', () => {
    const only = day('2020-02-29')
    expect(dayScale({ first: only, last: only }, { from: 40, to: 100 })(only)).toBe(40)
  })
})

describe('an axis that gives busy days more room', () => {
  const week = { first: day('2020-04-01'), last: day('2020-04-10') }

  test('is an axis of days where nothing stands on it', () => {
    const scale = busyDayScale(week, [], { from: 0, to: 100 })
    expect(scale(day('2020-04-06'))).toBe(50)
  })

  test('shares half by the calendar and half by what stands there', () => {
    const scale = busyDayScale(week, [day('2020-04-05'), day('2020-04-05')], { from: 0, to: 100 })
    expect(scale(day('2020-04-05'))).toBe(20)
    expect(scale(day('2020-04-06'))).toBe(75)
  })

  test('never turns back, and holds days before and after at its ends', () => {
    const days = ['2020-04-02', '2020-04-02', '2020-04-09'].map(day)
    const scale = busyDayScale(week, days, { from: 10, to: 90 })
    const places = Array.from({ length: 10 }, (_, index) => scale(day(`2020-04-${String(index + 1).padStart(2, '0')}`)))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(scale(day('2020-03-01'))).toBe(10)
    expect(scale(day('2020-05-01'))).toBe(90)
  })
})

describe('ticks', () => {
  test('stand at the beginnings of months, the year under the first of each year', () => {
    const domain = { first: day('2020-11-15'), last: day('2021-02-15') }
    const ticks = monthTicks(domain, dayScale(domain, { from: 0, to: 920 }), 40)
    expect(ticks.map(({ label, note }) => [label, note])).toEqual([
      ['Dec', '2020'],
      ['Jan', '2021'],
      ['Feb', null],
    ])
  })

  test('leave months out where there is no room', () => {
    const domain = { first: day('2020-01-01'), last: day('2020-12-31') }
    const labels = monthTicks(domain, dayScale(domain, { from: 0, to: 200 }), 40).map(({ label }) => label)
    expect(labels).toEqual(['Jan', 'Apr', 'Jul', 'Oct'])
  })

  test('on an uneven axis keep the line of every month, and the label of January', () => {
    const domain = { first: day('2020-11-01'), last: day('2021-02-28') }
    const ticks = everyMonth(domain, dayScale(domain, { from: 0, to: 120 }), 40)
    expect(ticks.map(({ label }) => label)).toEqual(['Nov', '', 'Jan', ''])
  })

  test('of numbers are round', () => {
    expect(roundUp(13_000, 4)).toBe(15_000)
    expect(roundUp(0, 4)).toBeGreaterThan(0)
    const scale = valueScale(15_000, { from: 300, to: 0 })
    expect(valueTicks(15_000, 4, scale).map(({ label, at }) => [label, at])).toEqual([
      ['0', 300],
      ['5,000', 200],
      ['10,000', 100],
      ['15,000', 0],
    ])
  })
})
