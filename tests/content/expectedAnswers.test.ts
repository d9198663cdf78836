import { describe, expect, test } from 'vitest'
import { day } from '../../src/model/days.ts'
import { accountOf } from '../../src/model/rule/account.ts'
import { deliveryOf } from '../../src/model/rule/delivery.ts'
import { expectedAnswers } from './expectedAnswers.ts'
import { theRecord } from './theRecord.ts'

const model = theRecord()

/** Numbers stand beside a state; what decides it are events and claims. */
const decided = (records: readonly { kind: string; id: string }[]) =>
  records.filter(({ kind }) => kind === 'event' || kind === 'claim').map(({ id }) => id)

describe('what the record answers for twelve terms on four days, against the table made by hand', () => {
  test('the table holds twelve terms on four days', () => {
    expect(expectedAnswers).toHaveLength(48)
    expect(new Set(expectedAnswers.map(({ term }) => term)).size).toBe(12)
  })

  test.each(expectedAnswers)('$term on $day: $delivery, $account', (expected) => {
    const asOf = day(expected.day)
    const delivery = deliveryOf(model, expected.term, asOf)
    const account = accountOf(model, expected.term, expected.party, asOf)
    expect({ delivery: delivery.state, account: account.state }).toEqual({
      delivery: expected.delivery,
      account: expected.account,
    })
    expect([...decided(delivery.records), ...decided(account.records)]).toEqual(
      expect.arrayContaining([...expected.records]),
    )
  })
})
