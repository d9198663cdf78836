import { describe, expect, it, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { accountOf, accountsOf, partiesMeant } from '../../../src/model/rule/account.ts'
import { aClaim, aPoint, aTerm, happens, modelOf, publicFrom, says } from '../build.ts'

type Claims = ReturnType<typeof says>[]
const us = 'united-states'

const accountOn = (claims: Claims, asOf = '2020-12-01', party = us) =>
  accountOf(modelOf({ claims }), 'the-term', party, day(asOf))
const idsOf = (list: readonly { readonly statement: { readonly claim: { readonly id: string } } }[]) =>
  list.map(({ statement }) => statement.claim.id)
const alleges = (id: string, date: string, by = 'taliban') => says(id, date, by, 'not-kept', us)
const answers = (id: string, date: string, what: 'kept' | 'not-yet' | 'not-owed' | 'not-kept', ...to: string[]) =>
  says(id, date, us, what, us, { answers: to })

describe('agents fold into the party they speak for', () => {
  it('US forces answer for the United States', () => {
    const account = accountOn([
      alleges('accusation', '2020-04-05'),
      says('reply', '2020-04-05', 'us-forces', 'kept', us, { answers: ['accusation'] }),
    ])
    expect(account.state).toBe('disputed')
    expect(account.settling.map(({ by, claim }) => [by, claim.party])).toEqual([[us, 'us-forces']])
  })

  it('what is alleged of US forces is alleged of the United States', () => {
    const account = accountOn([says('accusation', '2020-04-05', 'taliban', 'not-kept', 'us-forces')])
    expect(account.state).toBe('alleged')
    expect(account.allegations.map(({ statement }) => [statement.about, statement.point.about])).toEqual([
      [us, 'us-forces'],
    ])
  })

  it('an ally that speaks for itself does not', () => {
    const account = accountOn([
      alleges('accusation', '2020-04-05'),
      says('reply', '2020-04-05', 'nato', 'kept', us, { answers: ['accusation'] }),
    ])
    expect(account.state).toBe('alleged')
  })
})

describe('the latest allegation decides', () => {
  const claims = [
    alleges('first', '2020-03-10'),
    answers('answer', '2020-03-12', 'kept', 'first'),
    alleges('second', '2020-05-09'),
    alleges('third', '2020-09-30'),
  ]

  it('earlier ones are counted beside it, with the age of the oldest that has no answer on record', () => {
    const account = accountOn(claims)
    expect([account.state, account.ground]).toEqual(['alleged', 'no-answer'])
    expect(idsOf(account.deciding)).toEqual(['third'])
    expect(idsOf(account.allegations)).toEqual(['first', 'second', 'third'])
    expect([account.answered, account.unanswered]).toEqual([1, 2])
    expect(account.oldestUnanswered?.statement.claim.id).toBe('second')
    expect(account.oldestUnanswered?.days).toBe(206)
  })

  it('an answer to an earlier one does not answer it', () => {
    expect(accountOn(claims, '2020-05-08').state).toBe('disputed')
    expect(accountOn(claims, '2020-05-09').state).toBe('alleged')
  })

  it('an answer to the latest settles the state, though earlier ones have none', () => {
    const account = accountOn([...claims, answers('late', '2020-10-02', 'kept', 'third')])
    expect(account.state).toBe('disputed')
    expect([account.answered, account.unanswered]).toEqual([2, 1])
  })

  it('one answer may answer several', () => {
    const account = accountOn([...claims, answers('late', '2020-10-02', 'not-yet', 'second', 'third')])
    expect(account.state).toBe('explained')
    expect([account.answered, account.unanswered, account.oldestUnanswered]).toEqual([3, 0, null])
  })

  it('allegations of one day decide together, and each is shown with its own answers', () => {
    const account = accountOn([
      alleges('a', '2020-04-05'),
      alleges('b', '2020-04-05', 'nato'),
      answers('answer', '2020-04-06', 'not-owed', 'b'),
    ])
    expect(account.state).toBe('duty-disputed')
    expect(account.deciding.map((one) => [one.statement.claim.id, one.answers.length])).toEqual([
      ['a', 0],
      ['b', 1],
    ])
    expect([account.answered, account.unanswered]).toEqual([1, 1])
  })

  it('answers of one day are all shown', () => {
    const account = accountOn([
      alleges('a', '2020-04-05'),
      answers('one', '2020-04-06', 'kept', 'a'),
      says('two', '2020-04-06', 'us-forces', 'not-owed', us, { answers: ['a'] }),
    ])
    expect(account.settling.map(({ claim }) => claim.id)).toEqual(['one', 'two'])
  })

  it('days are counted from when it was said in public', () => {
    const accusation = aClaim({
      id: 'a',
      date: '2020-04',
      public: publicFrom('2020-04-30'),
      points: [aPoint('not-kept', us)],
    })
    expect(accountOn([accusation], '2020-04-29').state).toBe('no-statement')
    expect(accountOn([accusation], '2020-05-10').oldestUnanswered?.days).toBe(10)
  })
})

describe('an allegation is past', () => {
  it('once its accuser says that the term is kept', () => {
    const claims = [alleges('a', '2020-04-05'), says('later', '2020-05-01', 'taliban', 'kept', us)]
    expect(accountOn(claims, '2020-04-30').state).toBe('alleged')
    const account = accountOn(claims, '2020-05-01')
    expect([account.state, account.ground]).toEqual(['acknowledged', 'other-side-says-kept'])
    expect(account.allegations.map(({ past }) => past)).toEqual(['accuser-says-kept-since'])
    expect([account.deciding, account.answered, account.unanswered]).toEqual([[], 0, 0])
  })

  it('also where an agent of the accuser says so', () => {
    const claims = [
      says('a', '2020-04-05', 'us-forces', 'not-kept', 'taliban'),
      says('later', '2020-05-01', us, 'kept', 'taliban'),
    ]
    expect(accountOn(claims, '2020-05-01', 'taliban').state).toBe('acknowledged')
  })

  it('not where somebody else says so', () => {
    const claims = [alleges('a', '2020-04-05'), says('later', '2020-05-01', 'nato', 'kept', us)]
    expect(accountOn(claims).state).toBe('alleged')
  })

  it('not where its accuser had said so before, or says both on one day', () => {
    const before = [says('earlier', '2020-03-20', 'taliban', 'kept', us), alleges('a', '2020-04-05')]
    expect(accountOn(before).state).toBe('alleged')
    const sameDay = [alleges('a', '2020-04-05'), says('b', '2020-04-05', 'taliban', 'kept', us)]
    expect(accountOn(sameDay).state).toBe('alleged')
  })

  it('and a new allegation after that decides again', () => {
    const claims = [
      alleges('a', '2020-04-05'),
      says('later', '2020-05-01', 'taliban', 'kept', us),
      alleges('again', '2020-06-01'),
    ]
    const account = accountOn(claims)
    expect(idsOf(account.deciding)).toEqual(['again'])
    expect([account.state, account.unanswered]).toEqual(['alleged', 1])
  })

  describe('once the term is delivered', () => {
    const on = (asOf: string, ...claims: Claims) =>
      accountOf(
        modelOf({ claims, events: [happens('done', '2020-09-03', 'completes')] }),
        'the-term',
        us,
        day(asOf),
      )

    test.each([
      ['the day before the delivery, it decides', '2020-04-05', '2020-09-02', 'alleged', null],
      ['from the delivery on, it is past', '2020-04-05', '2020-09-03', 'no-statement', 'delivered-since'],
      ['what is alleged on the day of delivery is not past', '2020-09-03', '2020-09-03', 'alleged', null],
      ['nor what is alleged after it', '2020-09-10', '2020-09-10', 'alleged', null],
    ])('%s', (_, said, asOf, state, past) => {
      const account = on(asOf, alleges('a', said))
      expect([account.state, account.allegations[0]?.past]).toEqual([state, past])
    })

    it('completing it in part makes nothing past', () => {
      const events = [happens('part', '2020-09-03', 'completes-part')]
      const model = modelOf({ claims: [alleges('a', '2020-04-05')], events })
      expect(accountOf(model, 'the-term', us, day('2020-12-01')).state).toBe('alleged')
    })
  })
})

describe('what was withdrawn', () => {
  const withdrawal = (id: string, date: string, by: string, withdraws: string) =>
    says(id, date, by, 'mention', us, { withdraws })

  it('an allegation no longer counts from the day it is withdrawn', () => {
    const claims = [alleges('a', '2020-04-05'), withdrawal('w', '2020-05-01', 'taliban', 'a')]
    expect(accountOn(claims, '2020-04-30').state).toBe('alleged')
    const account = accountOn(claims, '2020-05-01')
    expect([account.state, account.allegations]).toEqual(['no-statement', []])
  })

  it('an answer likewise', () => {
    const claims = [
      alleges('a', '2020-04-05'),
      answers('answer', '2020-04-06', 'kept', 'a'),
      withdrawal('w', '2020-05-01', us, 'answer'),
    ]
    expect(accountOn(claims, '2020-04-30').state).toBe('disputed')
    expect(accountOn(claims, '2020-05-01').state).toBe('alleged')
  })
})

describe('each party meant has an account of its own', () => {
  const prisoners = aTerm({
    obligor: us,
    actors: [{ party: 'afghan-government', note: 'It held the prisoners.' }],
    alsoBound: ['us-forces', 'taliban'],
  })

  it('whoever had it in hand comes first, then the obligor, then others bound; agents fold', () => {
    expect(partiesMeant(modelOf({ terms: [prisoners] }), 'the-term', day('2020-04-06'))).toEqual([
      'afghan-government',
      us,
      'taliban',
    ])
  })

  it('then whoever a statement means, unless it only mentions them, from the day it is public', () => {
    const model = modelOf({
      claims: [
        says('a', '2020-04-05', 'taliban', 'not-kept', 'afghan-government'),
        says('b', '2020-04-01', 'taliban', 'mention', 'nato'),
      ],
    })
    expect(partiesMeant(model, 'the-term', day('2020-04-04'))).toEqual([us])
    expect(partiesMeant(model, 'the-term', day('2020-04-05'))).toEqual([us, 'afghan-government'])
  })

  it('and they may differ: the government explains, of the United States nothing is said', () => {
    const model = modelOf({
      terms: [prisoners],
      claims: [
        says('a', '2020-04-05', 'taliban', 'not-kept', 'afghan-government'),
        says('why', '2020-04-01', 'afghan-government', 'not-yet', 'afghan-government'),
      ],
    })
    expect(accountsOf(model, 'the-term', day('2020-04-06')).map(({ party, state }) => [party, state])).toEqual([
      ['afghan-government', 'explained'],
      [us, 'no-statement'],
      ['taliban', 'no-statement'],
    ])
  })

  it('one claim may allege of two parties at once', () => {
    const claim = aClaim({ points: [aPoint('not-kept', us), aPoint('not-kept', 'afghan-government')] })
    const model = modelOf({ claims: [claim] })
    expect(accountsOf(model, 'the-term', day('2020-04-06')).map(({ party, state }) => [party, state])).toEqual([
      [us, 'alleged'],
      ['afghan-government', 'alleged'],
    ])
  })
})
