import { describe, expect, test } from 'vitest'
import { type Day, day } from '../../src/model/days.ts'
import { openModel } from '../../src/model/openModel.ts'
import { type Account, accountsOf } from '../../src/model/rule/account.ts'
import { type Delivery, deliveryOf } from '../../src/model/rule/delivery.ts'
import { termsBy } from '../../src/model/rule/headline.ts'
import { publicBy } from '../../src/model/rule/publicBy.ts'
import type { RecordRef } from '../../src/model/rule/recordRef.ts'
import type { Model, Publicity } from '../../src/model/types.ts'
import { theRecord } from './theRecord.ts'

const whole = theRecord()
const days = ['2020-02-29', '2020-03-10', '2020-04-06', '2020-07-14', '2020-09-13', '2021-02-28', '2021-05-02', '2021-08-15', '2021-08-31']
  .map(day)
  .filter((each) => each <= whole.agreement.coverage.to)

/** The record as if nothing had become public after the day. */
function until(asOf: Day): Model {
  const { index: _, ...record } = whole
  const known = <T extends { readonly public: Publicity }>(items: readonly T[]) => items.filter((item) => publicBy(item, asOf))
  return openModel({
    ...record,
    terms: record.terms.map((term) => ({
      ...term,
      positions: known(term.positions),
      conditions: known(term.conditions),
      ...(term.due === undefined ? {} : { due: { ...term.due, readings: known(term.due.readings) } }),
    })),
    claims: known(record.claims),
    events: known(record.events),
    observations: known(record.observations),
  })
}

const inShort = (model: Model, asOf: Day) =>
  termsBy(model, asOf).map(({ id }) => ({
    term: id,
    delivery: deliveryOf(model, id, asOf).state,
    rests: deliveryOf(model, id, asOf).records,
    accounts: accountsOf(model, id, asOf).map(({ party, state, records, unanswered }) => ({ party, state, records, unanswered })),
  }))

const publicDay = ({ kind, id }: RecordRef): Day | undefined =>
  kind === 'claim'
    ? whole.index.claims.get(id)?.public.day
    : kind === 'event'
      ? whole.index.events.get(id)?.public.day
      : kind === 'term'
        ? whole.index.terms.get(id)?.public.day
        : whole.observations.find((observation) => observation.id === id)?.public.day

/** What an answer says where it rests on no record: that it follows from the text, or that nothing was found. */
const saysWhy = (delivery: Delivery, account: Account): boolean =>
  (delivery.records.length > 0 || delivery.steps.length > 0) && (account.records.length > 0 || account.ground === 'nothing-said')

describe.each(days)('every answer of the whole record on %s', (asOf) => {
  test('rests only on records public by then', () => {
    const cited = inShort(whole, asOf).flatMap(({ rests, accounts }) => [...rests, ...accounts.flatMap(({ records }) => records)])
    const late = cited.filter((record) => {
      const known = publicDay(record)
      return known === undefined || known > asOf
    })
    expect(late).toEqual([])
  })

  test('is the same as if nothing had become public later', () => {
    expect(inShort(until(asOf), asOf)).toEqual(inShort(whole, asOf))
  })

  test('cites its records, or says that nothing is on record', () => {
    const silent = termsBy(whole, asOf).flatMap(({ id }) =>
      accountsOf(whole, id, asOf).filter((account) => !saysWhy(deliveryOf(whole, id, asOf), account)),
    )
    expect(silent).toEqual([])
  })
})
