import { describe, expect, it } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { headlineOf, termsBy } from '../../../src/model/rule/headline.ts'
import { aTerm, happens, modelOf, publicFrom, says } from '../build.ts'

const asOf = day('2020-04-06')
const us = 'united-states'

describe('both axes stand side by side', () => {
  it('a term may be delivered and yet disputed', () => {
    const model = modelOf({
      events: [happens('done', '2020-03-10', 'completes')],
      claims: [
        says('a', '2020-03-11', 'taliban', 'not-kept', us),
        says('b', '2020-03-12', us, 'kept', us, { answers: ['a'] }),
      ],
    })
    const headline = headlineOf(model, 'the-term', asOf)
    expect(headline.delivery.state).toBe('delivered')
    expect(headline.accounts.map(({ state }) => state)).toEqual(['disputed'])
  })
})

describe('accounts', () => {
  const bound = aTerm({ alsoBound: ['taliban'] })

  it('show for every party of whom something was said', () => {
    const claims = [says('a', '2020-04-05', 'taliban', 'kept', 'taliban')]
    const headline = headlineOf(modelOf({ terms: [bound], claims }), 'the-term', asOf)
    expect(headline.accounts.map(({ party, state }) => [party, state])).toEqual([['taliban', 'claimed-kept']])
  })

  it('one "no statement" where nothing was', () => {
    const headline = headlineOf(modelOf({ terms: [bound] }), 'the-term', asOf)
    expect(headline.accounts.map(({ party, state }) => [party, state])).toEqual([[us, 'no-statement']])
  })
})

it('a term that stands in no public text is marked', () => {
  const model = modelOf({
    terms: [aTerm(), aTerm({ id: 'reported', instrument: 'the-understandings', inPublicText: false })],
  })
  expect(headlineOf(model, 'the-term', asOf).inPublicText).toBe(true)
  expect(headlineOf(model, 'reported', asOf).inPublicText).toBe(false)
})

describe('statements recorded under a wider term', () => {
  const terms = [aTerm({ id: 'wider' }), aTerm({ partOf: 'wider' })]

  it('are pointed to where nothing is coded on the term itself', () => {
    expect(headlineOf(modelOf({ terms }), 'the-term', asOf).recordedUnder).toBe('wider')
  })

  it('are not where something is, from the day it is public', () => {
    const model = modelOf({ terms, claims: [says('a', '2020-04-05', 'taliban', 'mention', us)] })
    expect(headlineOf(model, 'the-term', day('2020-04-04')).recordedUnder).toBe('wider')
    expect(headlineOf(model, 'the-term', asOf).recordedUnder).toBeNull()
  })

  it('nor where there is no wider term', () => {
    expect(headlineOf(modelOf({ terms }), 'wider', asOf).recordedUnder).toBeNull()
  })
})

it('the terms of a day are those known to the public by then, in the order of the record', () => {
  const model = modelOf({
    terms: [
      aTerm({ id: 'b' }),
      aTerm({ id: 'reported-later', instrument: 'the-understandings', inPublicText: false, public: publicFrom('2020-05-01') }),
      aTerm({ id: 'a' }),
    ],
  })
  expect(termsBy(model, asOf).map(({ id }) => id)).toEqual(['b', 'a'])
  expect(termsBy(model, day('2020-05-01')).map(({ id }) => id)).toEqual(['b', 'reported-later', 'a'])
})
