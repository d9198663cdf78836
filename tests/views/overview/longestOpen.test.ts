import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { accountsOf } from '../../../src/model/rule/account.ts'
import { longestOpen, openAllegations } from '../../../src/views/overview/longestOpen.ts'
import { aTerm, happens, modelOf, says } from '../../model/build.ts'
import { wholeRecord } from '../renderView.tsx'

const model = modelOf({
  terms: [aTerm({ id: 'the-term' }), aTerm({ id: 'another-term' })],
  claims: [
    says('the-oldest', '2020-03-10', 'taliban', 'not-kept', 'united-states'),
    says('a-later-one', '2020-04-01', 'taliban', 'not-kept', 'united-states', { term: 'another-term' }),
  ],
  events: [happens('done', '2020-06-18', 'completes')],
})
const on = (asOf: string) => openAllegations(model, day(asOf))

test('while both stand the oldest is shown', () => {
  expect(longestOpen(on('2020-06-01'))?.claim.id).toBe('the-oldest')
})

test('once its term is delivered, one that still stands comes first', () => {
  const open = on('2020-06-18')
  expect(longestOpen(open)).toMatchObject({ claim: { id: 'a-later-one' }, past: null, response: { openFor: 78 } })
  expect(open.past.map(({ claim, past }) => [claim.id, past])).toEqual([['the-oldest', 'delivered-since']])
})

test('where none stands the oldest is shown with the reason', () => {
  expect(longestOpen({ standing: [], past: on('2020-06-18').past })?.past).toBe('delivered-since')
  expect(longestOpen({ standing: [], past: [] })).toBeUndefined()
})

test('the days are those that the account of the term gives', () => {
  for (const asOf of ['2020-04-06', '2020-09-12', '2021-04-14', '2021-08-31'].map(day)) {
    const longest = longestOpen(openAllegations(wholeRecord, asOf))
    const account = accountsOf(wholeRecord, longest?.response.term ?? '', asOf).find(({ party }) => party === longest?.response.party)
    expect(account?.oldestUnanswered?.days).toBe(longest?.response.openFor)
  }
})
