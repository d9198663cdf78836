import { describe, expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { type AccountGround, accountOf } from '../../../src/model/rule/account.ts'
import type { AccountState } from '../../../src/model/rule/states.ts'
import { aClaim, aPoint, aTerm, modelOf, says } from '../build.ts'

type Claims = ReturnType<typeof says>[]

/** The account of the United States on the term, unless another party is meant. */
const accountOn = (claims: Claims, asOf = '2020-06-01', party = 'united-states') =>
  accountOf(modelOf({ claims }), 'the-term', party, day(asOf))

const us = 'united-states'
const accusation = says('accusation', '2020-04-05', 'taliban', 'not-kept', us)
const reply = (what: Parameters<typeof says>[3], by = us, about = us) =>
  says('reply', '2020-04-06', by, what, about, { answers: ['accusation'] })

type Row = readonly [what: string, claims: Claims, state: AccountState, ground: AccountGround, records: readonly string[]]

describe('without an allegation', () => {
  test.each<Row>([
    ['nothing said', [], 'no-statement', 'nothing-said', []],
    ['only mentioned', [says('word', '2020-04-05', 'taliban', 'mention', us)], 'no-statement', 'nothing-said', []],
    ['only promised', [says('word', '2020-04-05', us, 'will', us)], 'no-statement', 'nothing-said', []],
    ['only threatened', [says('word', '2020-04-05', us, 'will-not', us)], 'no-statement', 'nothing-said', []],
    ['the party says it kept it', [says('word', '2020-04-05', us, 'kept', us)], 'claimed-kept', 'own-word', ['word']],
    ['the other side says so', [says('word', '2020-04-05', 'taliban', 'kept', us)], 'acknowledged', 'other-side-says-kept', ['word']],
    [
      'both say so: the other side counts for more',
      [says('own', '2020-04-06', us, 'kept', us), says('other', '2020-04-05', 'taliban', 'kept', us)],
      'acknowledged',
      'other-side-says-kept',
      ['other'],
    ],
    [
      'the other side said so once, but its latest word is another',
      [says('was', '2020-03-05', 'taliban', 'kept', us), says('is', '2020-04-05', 'taliban', 'not-yet', us)],
      'no-statement',
      'nothing-said',
      [],
    ],
    [
      'a promise or a mention does not take back that it said so',
      [says('was', '2020-03-05', 'taliban', 'kept', us), says('is', '2020-04-05', 'taliban', 'mention', us)],
      'acknowledged',
      'other-side-says-kept',
      ['was'],
    ],
    [
      'of several others, each that says so in its latest word',
      [
        says('one', '2020-03-05', 'taliban', 'kept', us),
        says('two', '2020-03-06', 'nato', 'kept', us),
        says('turned', '2020-04-06', 'nato', 'not-yet', us),
      ],
      'acknowledged',
      'other-side-says-kept',
      ['one'],
    ],
    ['the party says not yet, and why', [says('word', '2020-04-05', us, 'not-yet', us)], 'explained', 'own-word', ['word']],
    ['the party says it is not owed', [says('word', '2020-04-05', us, 'not-owed', us)], 'duty-disputed', 'own-word', ['word']],
    ['the party says it did not', [says('word', '2020-04-05', us, 'not-kept', us)], 'conceded', 'own-word', ['word']],
    ['the other side saying "not yet" alleges nothing', [says('word', '2020-04-05', 'taliban', 'not-yet', us)], 'no-statement', 'nothing-said', []],
    [
      'the latest of its own words counts',
      [says('early', '2020-04-05', us, 'not-yet', us), says('late', '2020-04-06', us, 'kept', us)],
      'claimed-kept',
      'own-word',
      ['late'],
    ],
    [
      'but a mention or a promise does not replace it',
      [
        says('word', '2020-04-05', us, 'kept', us),
        says('mention', '2020-04-06', us, 'mention', us),
        says('promise', '2020-04-07', us, 'will', us),
      ],
      'claimed-kept',
      'own-word',
      ['word'],
    ],
    ['what is said of another party is not about this one', [says('word', '2020-04-05', us, 'kept', 'taliban')], 'no-statement', 'nothing-said', []],
  ])('%s', (_, claims, state, ground, records) => {
    const account = accountOn(claims)
    expect([account.state, account.ground]).toEqual([state, ground])
    expect(account.records.map(({ id }) => id)).toEqual(records)
    expect([account.answered, account.unanswered, account.oldestUnanswered]).toEqual([0, 0, null])
  })
})

describe('with an allegation', () => {
  test.each<Row>([
    ['no answer on record', [accusation], 'alleged', 'no-answer', ['accusation']],
    ['"kept" disputes it', [accusation, reply('kept')], 'disputed', 'answered', ['accusation', 'reply']],
    ['"not owed" disputes the duty', [accusation, reply('not-owed')], 'duty-disputed', 'answered', ['accusation', 'reply']],
    ['"not yet" explains', [accusation, reply('not-yet')], 'explained', 'answered', ['accusation', 'reply']],
    ['"not kept" concedes', [accusation, reply('not-kept')], 'conceded', 'answered', ['accusation', 'reply']],
    ['a mention in reply is no answer', [accusation, reply('mention')], 'alleged', 'no-answer', ['accusation']],
    ['a promise in reply is no answer', [accusation, reply('will')], 'alleged', 'no-answer', ['accusation']],
    ['a threat is no answer', [accusation, reply('will-not')], 'alleged', 'no-answer', ['accusation']],
    ['a counter-accusation is no answer', [accusation, reply('not-kept', us, 'taliban')], 'alleged', 'no-answer', ['accusation']],
    ['a third party does not answer', [accusation, reply('kept', 'nato')], 'alleged', 'no-answer', ['accusation']],
    ['the press does not answer', [accusation, reply('kept', 'a-newspaper')], 'alleged', 'no-answer', ['accusation']],
    ['a monitor does not answer', [accusation, reply('kept', 'un-mission')], 'alleged', 'no-answer', ['accusation']],
    ['another of those it concerns does not answer', [accusation, reply('kept', 'afghan-government')], 'alleged', 'no-answer', ['accusation']],
    [
      'its own word without a link is no answer',
      [accusation, says('word', '2020-04-06', us, 'kept', us)],
      'alleged',
      'no-answer',
      ['accusation'],
    ],
    [
      'a reply that makes no point on the term in answer is none either',
      [accusation, says('word', '2020-04-06', us, 'kept', us, { repliesTo: ['accusation'] })],
      'alleged',
      'no-answer',
      ['accusation'],
    ],
    [
      'the latest answer counts',
      [accusation, reply('not-yet'), says('second', '2020-04-20', us, 'kept', us, { answers: ['accusation'] })],
      'disputed',
      'answered',
      ['accusation', 'second'],
    ],
    [
      'answers of one day are all shown, a dispute before an explanation',
      [accusation, reply('not-yet'), says('second', '2020-04-06', us, 'kept', us, { answers: ['accusation'] })],
      'disputed',
      'answered',
      ['accusation', 'reply', 'second'],
    ],
    [
      'that the other side acknowledged something before does not silence it',
      [says('before', '2020-03-20', 'taliban', 'kept', us), accusation],
      'alleged',
      'no-answer',
      ['accusation'],
    ],
  ])('%s', (_, claims, state, ground, records) => {
    const account = accountOn(claims)
    expect([account.state, account.ground]).toEqual([state, ground])
    expect(account.records.map(({ id }) => id)).toEqual(records)
    expect(account.deciding.map(({ statement }) => statement.claim.id)).toEqual(['accusation'])
  })

  test('before the answer was public, there was none', () => {
    expect(accountOn([accusation, reply('kept')], '2020-04-05').state).toBe('alleged')
    expect(accountOn([accusation, reply('kept')], '2020-04-06').state).toBe('disputed')
  })

  test('before the allegation was public, nothing had been said', () => {
    expect(accountOn([accusation, reply('kept')], '2020-04-04').state).toBe('no-statement')
  })

  test('an answer on another term is no answer on this one', () => {
    const both = aClaim({
      id: 'accusation',
      points: [aPoint('not-kept', us), aPoint('not-kept', us, { term: 'other-term' })],
    })
    const onOther = says('reply', '2020-04-06', us, 'kept', us, { term: 'other-term', answers: ['accusation'] })
    const model = modelOf({ terms: [aTerm(), aTerm({ id: 'other-term' })], claims: [both, onOther] })
    expect(accountOf(model, 'the-term', us, day('2020-06-01')).state).toBe('alleged')
    expect(accountOf(model, 'other-term', us, day('2020-06-01')).state).toBe('disputed')
  })
})

describe('its own explanation stands as its position where the latest allegation has no answer on record', () => {
  test.each<Row>([
    [
      'given before the allegation',
      [says('why', '2020-04-01', us, 'not-yet', us), accusation],
      'explained',
      'own-explanation',
      ['accusation', 'why'],
    ],
    [
      'given after it without a link',
      [accusation, says('why', '2020-04-08', us, 'not-yet', us)],
      'explained',
      'own-explanation',
      ['accusation', 'why'],
    ],
    [
      'but not once it says otherwise itself',
      [says('why', '2020-04-01', us, 'not-yet', us), says('done', '2020-04-03', us, 'kept', us), accusation],
      'alleged',
      'no-answer',
      ['accusation'],
    ],
    [
      'a promise or a mention after it takes nothing back',
      [says('why', '2020-04-01', us, 'not-yet', us), says('promise', '2020-04-03', us, 'will', us), accusation],
      'explained',
      'own-explanation',
      ['accusation', 'why'],
    ],
    [
      'nobody else can give it',
      [says('why', '2020-04-01', 'nato', 'not-yet', us), accusation],
      'alleged',
      'no-answer',
      ['accusation'],
    ],
  ])('%s', (_, claims, state, ground, records) => {
    const account = accountOn(claims)
    expect([account.state, account.ground]).toEqual([state, ground])
    expect(account.records.map(({ id }) => id)).toEqual(records)
    expect([account.answered, account.unanswered]).toEqual([0, 1])
  })

  test('an answer on record comes before it', () => {
    const account = accountOn([says('why', '2020-04-01', us, 'not-yet', us), accusation, reply('kept')])
    expect([account.state, account.ground]).toEqual(['disputed', 'answered'])
  })
})

describe('who alleges', () => {
  test.each([
    ['the other side', 'taliban', 'alleged'],
    ['an ally', 'nato', 'alleged'],
    ['one that is bound without having signed', 'afghan-government', 'alleged'],
    ['not the press', 'a-newspaper', 'no-statement'],
    ['not a monitor', 'un-mission', 'no-statement'],
    ['not the party itself: it concedes', 'united-states', 'conceded'],
    ['not those who speak for the party', 'us-forces', 'conceded'],
  ])('%s', (_, by, state) => {
    expect(accountOn([says('word', '2020-04-05', by, 'not-kept', us)]).state).toBe(state)
  })

  test('nor do the press and monitors acknowledge', () => {
    for (const by of ['a-newspaper', 'un-mission']) {
      expect(accountOn([says('word', '2020-04-05', by, 'kept', us)]).state).toBe('no-statement')
    }
  })

  test('what a party threatens is no allegation', () => {
    expect(accountOn([says('word', '2020-04-05', 'taliban', 'will-not', us)]).state).toBe('no-statement')
  })
})
