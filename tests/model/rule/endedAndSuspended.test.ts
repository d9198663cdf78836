import { describe, expect, it, test } from 'vitest'
import type { DeliveryState } from '../../../src/model/rule/states.ts'
import { type Parts, happens, modelOf, publicFrom } from '../build.ts'
import { afterTalks, deliveryOn, dueInMarch, term, withTalks } from './dueTerms.ts'

describe('what has ended keeps the state before', () => {
  const over = happens('over', '2021-08-15', 'ends')

  test.each<[string, Parts, DeliveryState]>([
    ['a standing duty continued', term({ duration: 'standing' }), 'continuing'],
    ['a duty was overdue', term({ due: dueInMarch }), 'overdue'],
    ['a term waited', withTalks(afterTalks), 'waiting'],
    ['a term was delivered', { events: [happens('done', '2020-03-10', 'completes')] }, 'delivered'],
  ])('%s', (_, parts, before) => {
    const model = modelOf({ ...parts, events: [...(parts.events ?? []), over] })
    const delivery = deliveryOn(model, '2021-08-15')
    expect([delivery.state, delivery.before]).toEqual(['ended', before])
    expect(delivery.records).toEqual([{ kind: 'event', id: 'over' }])
  })

  it('and what was delivered keeps who delivered it', () => {
    const model = modelOf({ ...term({ due: dueInMarch }), events: [happens('done', '2020-03-12', 'completes'), over] })
    const delivery = deliveryOn(model, '2021-08-15')
    expect(delivery.deliveredBy?.event.id).toBe('done')
    expect(delivery.lateness).toEqual({ least: 2, most: 2 })
  })

  it('what has not ended has no state before', () => {
    expect(deliveryOn(modelOf(), '2020-04-06').before).toBeNull()
  })
})

describe('suspended and resumed', () => {
  const events = [
    happens('begin', '2020-03-01', 'begins'),
    happens('pause', '2020-04-07', 'suspends'),
    happens('again', '2020-05-28', 'resumes'),
  ]
  const on = (asOf: string, list = events) => deliveryOn(modelOf({ events: list }), asOf)

  test.each([
    ['2020-04-06', null],
    ['2020-04-07', 'pause'],
    ['2020-05-27', 'pause'],
    ['2020-05-28', null],
  ])('on %s the suspension that holds is %s, and it is under way all the same', (asOf, suspended) => {
    const delivery = on(asOf)
    expect(delivery.state).toBe('under-way')
    expect(delivery.suspended?.event.id ?? null).toBe(suspended)
    expect(delivery.begun?.id).toBe('begin')
  })

  it('what happened last decides, in whatever order it became known', () => {
    const knownLate = [
      happens('a-resumed', '2020-05-28', 'resumes'),
      happens('b-paused', '2020-05-20', 'suspends', { public: publicFrom('2020-06-01') }),
    ]
    expect(on('2020-06-01', knownLate).suspended).toBeNull()
  })

  it('of two that became public on one day, the later happening decides', () => {
    const together = publicFrom('2020-06-01')
    const sameDay = [
      happens('a-resumed', '2020-05-28', 'resumes', { public: together }),
      happens('b-paused', '2020-05-20', 'suspends', { public: together }),
    ]
    expect(on('2020-06-01', sameDay).suspended).toBeNull()
  })
})

