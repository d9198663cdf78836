import { describe, expect, it, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { deliveryOf } from '../../../src/model/rule/delivery.ts'
import { anEffect, anEvent, anObservation, due, happens, modelOf, publicFrom } from '../build.ts'
import { afterTalks, deliveryOn, dueInMarch, stateOn, talksBegin, term, withTalks } from './dueTerms.ts'

describe('numbers alone complete nothing', () => {
  const upTo5000 = {
    ...term({ due: dueInMarch, measure: { series: 'a-series', target: 5000, direction: 'up-to' } }),
    observations: [anObservation({ date: '2020-03-05', value: 5000 })],
  }

  it('"up to 5,000" is not delivered when 5,000 are counted', () => {
    expect(stateOn(upTo5000, '2020-03-10')).toBe('not-due')
    expect(stateOn(upTo5000, '2020-03-11')).toBe('overdue')
  })

  it('it is when an event says so', () => {
    const events = [happens('said-done', '2020-03-08', 'completes', { saidBy: ['afghan-government', 'taliban'] })]
    const delivery = deliveryOn(modelOf({ ...upTo5000, events }), '2020-03-10')
    expect(delivery.state).toBe('delivered')
    expect(delivery.deliveredBy?.event.id).toBe('said-done')
    expect(delivery.deliveredBy?.effect.saidBy).toEqual(['afghan-government', 'taliban'])
  })

  test.each<[string, string]>([
    ['overdue', '2020-03-11'],
    ['not due', '2020-03-10'],
  ])('what is %s carries the count it rests on', (_, asOf) => {
    const { facts, records } = deliveryOn(modelOf(upTo5000), asOf)
    expect(facts.progress.map(({ counter }) => counter)).toEqual(['united-states'])
    expect(records).toEqual([{ kind: 'observation', id: 'an-observation' }])
  })
})

describe('conditions about conduct never change delivery', () => {
  it('whoever says that they failed', () => {
    const conditions = [
      {
        term: 'the-talks',
        clause: 'If the other side does its part.',
        assertedBy: ['united-states'],
        disputed: true,
        public: publicFrom('2020-02-29'),
        sources: ['a-source'],
      },
    ]
    expect(stateOn(withTalks({ conditions, due: dueInMarch }), '2020-03-11')).toBe('overdue')
  })
})

describe('the steps show how the state was found', () => {
  const model = modelOf({
    ...term({ due: dueInMarch, measure: { series: 'a-series', direction: 'up-to' } }),
    observations: [anObservation({ date: '2020-03-05' }), anObservation({ id: 'later', date: '2020-03-12' })],
    events: [happens('begin', '2020-03-01', 'begins'), happens('missed', '2020-03-11', 'misses', { saidBy: [] })],
  })
  const delivery = deliveryOn(model, '2020-03-11')

  it('clauses are asked in order and the last one applies', () => {
    expect(delivery.steps.map(({ clause, applies }) => [clause, applies])).toEqual([
      ['ended', false],
      ['delivered', false],
      ['waiting', false],
      ['continuing', false],
      ['overdue', true],
    ])
  })

  it('the records are those that the deciding clause rests on, public by the day', () => {
    expect(delivery.records).toEqual([
      { kind: 'event', id: 'missed' },
      { kind: 'observation', id: 'an-observation' },
    ])
  })

  it('a waiting term names what it waits for', () => {
    const waiting = deliveryOn(modelOf(withTalks(afterTalks)), '2020-03-11')
    expect(waiting.facts.waitsOn).toEqual([{ term: 'the-talks', started: null }])
    expect(waiting.records).toEqual([{ kind: 'term', id: 'the-talks' }])
  })

  it('a date that was counted from the start of another term names that start', () => {
    const counted = due({ offset: { months: 3 }, anchor: 'the-talks' })
    const late = deliveryOn(modelOf(withTalks({ due: counted }, talksBegin('2020-09-12'))), '2020-12-13')
    expect([late.state, late.records]).toEqual(['overdue', [{ kind: 'event', id: 'talks-begin' }]])
  })

  it('a term under way names the event by which it began', () => {
    const underWay = deliveryOn(modelOf({ events: [happens('begin', '2020-03-09', 'begins')] }), '2020-04-06')
    expect(underWay.records).toEqual([{ kind: 'event', id: 'begin' }])
  })
})

it('one event may do one thing to a term and another to another', () => {
  const event = anEvent({ effects: [anEffect('completes'), anEffect('begins', { term: 'the-talks' })] })
  const model = modelOf(withTalks({}, event))
  expect(deliveryOn(model, '2020-03-10').state).toBe('delivered')
  expect(deliveryOf(model, 'the-talks', day('2020-03-10')).state).toBe('under-way')
})

