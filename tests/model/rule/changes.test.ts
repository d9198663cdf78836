import { describe, expect, it } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { changeDays, dayAfter, dayBefore } from '../../../src/model/rule/changeDays.ts'
import { changesBetween } from '../../../src/model/rule/changes.ts'
import { aRecord, aTerm, anObservation, due, happens, modelOf, publicFrom, says } from '../build.ts'

const us = 'united-states'
const model = modelOf({
  terms: [aTerm({ due: due({ date: '2020-03-10' }) })],
  claims: [
    says('answer', '2020-04-05', us, 'kept', us, { answers: ['accusation'] }),
    says('accusation', '2020-03-20', 'taliban', 'not-kept', us),
  ],
  events: [happens('done', '2020-06-01', 'completes', { public: publicFrom('2020-06-03') })],
  observations: [anObservation({ date: '2020-05-01' })],
})
const between = (since: string, asOf: string) => changesBetween(model, day(since), day(asOf))
const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)

describe('what changed after one day and by the end of a later one', () => {
  it('what became public on the first day is not new; on the last day it is', () => {
    expect(idsOf(between('2020-03-20', '2020-04-05').claims)).toEqual(['answer'])
    expect(idsOf(between('2020-03-19', '2020-04-04').claims)).toEqual(['accusation'])
  })

  it('new records stand in the order in which they became public; answers are told apart', () => {
    const changes = between('2020-02-29', '2020-12-01')
    expect(idsOf(changes.claims)).toEqual(['accusation', 'answer'])
    expect(idsOf(changes.answers)).toEqual(['answer'])
    expect(idsOf(changes.events)).toEqual(['done'])
    expect(idsOf(changes.observations)).toEqual(['an-observation'])
  })

  it('an event is new from the day it was public, not from its own', () => {
    expect(between('2020-06-01', '2020-06-02').events).toEqual([])
    expect(idsOf(between('2020-06-02', '2020-06-03').events)).toEqual(['done'])
  })

  it('a delivery may change by the passing of time alone: no record stands behind it', () => {
    expect(between('2020-03-10', '2020-03-11').delivery).toEqual([
      { term: 'the-term', from: 'not-due', to: 'overdue', records: [] },
    ])
  })

  it('or by a record, which is named', () => {
    expect(between('2020-06-02', '2020-06-03').delivery).toEqual([
      { term: 'the-term', from: 'overdue', to: 'delivered', records: [{ kind: 'event', id: 'done' }] },
    ])
  })

  it('an account changes by what was said, naming only what is new', () => {
    expect(between('2020-04-04', '2020-04-05').account).toEqual([
      { term: 'the-term', party: us, from: 'alleged', to: 'disputed', records: [{ kind: 'claim', id: 'answer' }] },
    ])
  })

  it('between a day and itself, or backwards, nothing changed', () => {
    const nothing = { delivery: [], account: [], claims: [], answers: [], events: [], observations: [] }
    expect(between('2020-04-05', '2020-04-05')).toEqual(nothing)
    expect(between('2020-12-01', '2020-02-29')).toEqual(nothing)
  })

  it('a term that was not known to the public before has no state before', () => {
    const later = modelOf({ terms: [aTerm({ public: publicFrom('2020-05-01') })] })
    expect(changesBetween(later, day('2020-04-30'), day('2020-05-01')).delivery).toEqual([
      { term: 'the-term', from: null, to: 'not-due', records: [] },
    ])
  })
})

describe('the days on which something became public', () => {
  it('stand once each, oldest first, with the named moments and the readings', () => {
    expect(changeDays(model)).toEqual(['2020-02-29', '2020-03-20', '2020-04-05', '2020-05-01', '2020-06-03'])
  })

  it('lie within the coverage', () => {
    const { agreement } = aRecord()
    const narrow = modelOf({
      agreement: { ...agreement, coverage: { from: '2020-03-01', to: '2020-04-06' }, moments: [] },
      claims: [says('in', '2020-04-06', 'taliban', 'kept', us), says('after', '2020-04-07', 'taliban', 'kept', us)],
    })
    expect(changeDays(narrow)).toEqual(['2020-04-06'])
  })

  it('can be stepped through from any day, and end where the record does', () => {
    expect([dayBefore(model, day('2020-04-05')), dayAfter(model, day('2020-04-05'))]).toEqual(['2020-03-20', '2020-05-01'])
    expect([dayBefore(model, day('2020-04-06')), dayAfter(model, day('2020-04-06'))]).toEqual(['2020-04-05', '2020-05-01'])
    expect([dayBefore(model, day('2020-02-29')), dayAfter(model, day('2020-06-03'))]).toEqual([null, null])
  })
})
