import { describe, expect, it, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { responsesTo, unansweredAllegations } from '../../../src/model/rule/response.ts'
import { aClaim, aPoint, aRecord, aTerm, modelOf, says } from '../build.ts'

type Claims = ReturnType<typeof says>[]
const us = 'united-states'
const accusation = says('accusation', '2020-04-05', 'taliban', 'not-kept', us)

const responseOn = (claims: Claims, asOf: string) => {
  const [response] = responsesTo(modelOf({ claims }), 'accusation', day(asOf))
  return (
    response && {
      byAccused: response.byAccused.map(({ claim, days }) => [claim.id, days]),
      others: [...response.elsewhere, ...response.others].map(({ claim, days }) => [claim.id, days]),
      openFor: response.openFor,
    }
  )
}

describe('an allegation', () => {
  const answer = says('answer', '2020-04-09', 'us-forces', 'kept', us, { answers: ['accusation'] })

  it('has for so many days no answer on record', () => {
    expect(responseOn([accusation], '2020-04-05')?.openFor).toBe(0)
    expect(responseOn([accusation], '2020-04-06')?.openFor).toBe(1)
    expect(responseOn([accusation, answer], '2020-04-08')).toEqual({ byAccused: [], others: [], openFor: 3 })
  })

  it('was answered by the accused or its agents after so many days', () => {
    expect(responseOn([accusation, answer], '2020-12-01')).toEqual({ byAccused: [['answer', 4]], others: [], openFor: null })
  })

  it('may be answered more than once, the first answer first', () => {
    const again = says('again', '2020-06-01', us, 'not-yet', us, { answers: ['accusation'] })
    expect(responseOn([accusation, again, answer], '2020-12-01')?.byAccused).toEqual([
      ['answer', 4],
      ['again', 57],
    ])
  })

  test.each([
    ['a reply by a third party', says('word', '2020-04-07', 'nato', 'kept', us, { answers: ['accusation'] })],
    ['a reply of the press', says('word', '2020-04-07', 'a-newspaper', 'kept', us, { answers: ['accusation'] })],
    ['a counter-accusation', says('word', '2020-04-07', us, 'not-kept', 'taliban', { answers: ['accusation'] })],
    ['a threat', says('word', '2020-04-07', us, 'will-not', us, { answers: ['accusation'] })],
    ['a reply that makes no point in answer', says('word', '2020-04-07', us, 'kept', us, { repliesTo: ['accusation'] })],
  ])('%s stands beside and leaves it without an answer', (_, word) => {
    expect(responseOn([accusation, word], '2020-04-10')).toEqual({ byAccused: [], others: [['word', 2]], openFor: 5 })
  })
})

describe('for each point that alleges', () => {
  const both = aClaim({
    id: 'accusation',
    points: [
      aPoint('not-kept', us),
      aPoint('not-kept', 'afghan-government', { term: 'other-term' }),
      aPoint('kept', 'taliban'),
    ],
  })
  const answer = says('answer', '2020-04-06', us, 'kept', us, { answers: ['accusation'] })
  const model = modelOf({ terms: [aTerm(), aTerm({ id: 'other-term' })], claims: [both, answer] })

  it('it is told apart who was accused, on which term, and whether it answered', () => {
    const responses = responsesTo(model, 'accusation', day('2020-04-10'))
    expect(responses.map(({ term, party, openFor }) => [term, party, openFor])).toEqual([
      ['the-term', us, null],
      ['other-term', 'afghan-government', 5],
    ])
  })

  it('a reply by the accused that is no answer on the term is told from replies by others', () => {
    const elsewhere = says('elsewhere', '2020-04-06', us, 'kept', us, { repliesTo: ['accusation'] })
    const other = says('other', '2020-04-07', 'nato', 'kept', us, { repliesTo: ['accusation'] })
    const [response] = responsesTo(modelOf({ claims: [accusation, elsewhere, other] }), 'accusation', day('2020-04-10'))
    expect(response?.elsewhere.map(({ claim }) => claim.id)).toEqual(['elsewhere'])
    expect(response?.others.map(({ claim }) => claim.id)).toEqual(['other'])
  })

  it('the answer on one term is another reply on the other', () => {
    const [, onOther] = responsesTo(model, 'accusation', day('2020-04-10'))
    expect(onOther?.others.map(({ claim }) => claim.id)).toEqual(['answer'])
  })
})

describe('nothing to answer', () => {
  test.each([
    ['a claim that alleges nothing', says('accusation', '2020-04-05', 'taliban', 'kept', us)],
    ['a threat', says('accusation', '2020-04-05', 'taliban', 'will-not', us)],
    ['a judgement of the press', says('accusation', '2020-04-05', 'a-newspaper', 'not-kept', us)],
    ['a party on itself', says('accusation', '2020-04-05', us, 'not-kept', us)],
  ])('%s', (_, claim) => {
    expect(responsesTo(modelOf({ claims: [claim] }), 'accusation', day('2020-12-01'))).toEqual([])
  })

  it('a claim before it is public, and one that is not on record', () => {
    const model = modelOf({ claims: [accusation] })
    expect(responsesTo(model, 'accusation', day('2020-04-04'))).toEqual([])
    expect(responsesTo(model, 'no-such-claim', day('2020-04-06'))).toEqual([])
  })
})

it('all that have no answer on record, the oldest first', () => {
  const model = modelOf({
    claims: [
      says('newer', '2020-05-01', us, 'not-kept', 'taliban'),
      says('answered', '2020-03-20', 'taliban', 'not-kept', us),
      says('answer', '2020-03-21', us, 'kept', us, { answers: ['answered'] }),
      accusation,
    ],
  })
  const openOn = (asOf: string) =>
    unansweredAllegations(model, day(asOf)).map(({ claim, response }) => [claim.id, response.openFor])
  expect(openOn('2020-03-20')).toEqual([['answered', 0]])
  expect(openOn('2020-05-02')).toEqual([
    ['accusation', 27],
    ['newer', 1],
  ])
})

it('the record says in which languages answers were looked for, and to which day', () => {
  const { agreement } = aRecord()
  const searched = [
    { language: 'en', searched: true, until: '2020-04-06' },
    { language: 'ps', searched: false },
  ]
  expect(modelOf({ agreement: { ...agreement, searched } }).agreement.searched).toEqual(searched)
})
