import { describe, expect, it, test } from 'vitest'
import { due, happens, modelOf, publicFrom } from '../build.ts'
import { day135, deliveryOn, dueInMarch, fourteenMonths, term } from './dueTerms.ts'

describe('how late it was delivered, over the readings', () => {
  const lateness = (dueBy: ReturnType<typeof due>, done: string, publicDay = done) => {
    const events = [happens('done', done, 'completes', { public: publicFrom(publicDay) })]
    return deliveryOn(modelOf({ ...term({ due: dueBy }), events }), '2021-12-31').lateness
  }

  test.each([
    ['on the day, it is no day late', dueInMarch, '2020-03-10', 0, 0],
    ['early, the number is negative', day135, '2020-06-18', -25, -25],
    ['late, it is positive', dueInMarch, '2020-09-12', 186, 186],
    // Counted from the last day in time: 1 May gives the least, 29 April the most.
    ['fourteen months, completed on 30 August 2021', fourteenMonths, '2021-08-30', 121, 123],
    ['fourteen months, completed on 31 August 2021', fourteenMonths, '2021-08-31', 122, 124],
    ['between the readings it is late by one and early by another', fourteenMonths, '2021-04-30', -1, 1],
  ])('%s', (_, dueBy, done, least, most) => {
    expect(lateness(dueBy, done)).toEqual({ least, most })
  })

  it('of what was completed in a month it counts from the end of the month', () => {
    expect(lateness(dueInMarch, '2020-06', '2020-06-30')).toEqual({ least: 112, most: 112 })
  })

  it('of what was completed and is due on no day nothing can be said', () => {
    const events = [happens('done', '2020-09-12', 'completes')]
    expect(deliveryOn(modelOf({ events }), '2020-12-01').lateness).toBeNull()
  })

  it('of what was not delivered there is none, only the days past the due day', () => {
    const delivery = deliveryOn(modelOf(term({ due: dueInMarch })), '2020-04-06')
    expect(delivery.lateness).toBeNull()
    expect(delivery.deliveredBy).toBeNull()
    expect(delivery.past).toEqual({ least: 27, most: 27 })
  })

  it('a reading that became public after the delivery widens the range from then on', () => {
    const dueBy = due({ date: '2020-03-10' }, { date: '2020-03-20', public: publicFrom('2020-05-01') })
    const model = modelOf({ ...term({ due: dueBy }), events: [happens('done', '2020-03-15', 'completes')] })
    expect(deliveryOn(model, '2020-04-30').lateness).toEqual({ least: 5, most: 5 })
    expect(deliveryOn(model, '2020-05-01').lateness).toEqual({ least: -5, most: 5 })
  })
})

