import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { stateCounts } from '../../../src/views/overview/stateCounts.ts'
import { aTerm, due, modelOf, publicFrom, says } from '../../model/build.ts'

const model = modelOf({
  terms: [
    aTerm({ id: 'the-term', due: due({ date: '2020-03-10' }) }),
    aTerm({ id: 'a-standing-term', duration: 'standing' }),
    aTerm({ id: 'a-later-term', public: publicFrom('2020-06-01') }),
  ],
  claims: [
    says('an-accusation', '2020-04-01', 'taliban', 'not-kept', 'united-states'),
    says('a-promise', '2020-04-02', 'afghan-government', 'will', 'afghan-government'),
  ],
})
const on = (asOf: string) => stateCounts(model, day(asOf))
const count = <State>(counts: readonly { readonly state: State; readonly count: number }[], state: State) =>
  counts.find((item) => item.state === state)?.count

test('every term public by the day is counted once by delivery', () => {
  const { terms, delivery } = on('2020-04-06')
  expect(terms).toBe(2)
  expect(count(delivery, 'overdue')).toBe(1)
  expect(count(delivery, 'continuing')).toBe(1)
  expect(delivery.reduce((sum, item) => sum + item.count, 0)).toBe(2)
})

test('a term without any word has one account, without a statement', () => {
  const { accounts, account } = on('2020-04-06')
  expect(accounts).toBe(2)
  expect(count(account, 'alleged')).toBe(1)
  expect(count(account, 'no-statement')).toBe(1)
})

test('what became public later is counted from its day', () => {
  expect(on('2020-06-01').terms).toBe(3)
})

test('states in which nothing stands are counted as none, not left out', () => {
  expect(on('2020-04-06').delivery).toHaveLength(9)
  expect(count(on('2020-04-06').delivery, 'delivered')).toBe(0)
})
