import { describe, expect, it, test } from 'vitest'
import { countWords } from '../../../src/model/check/checkCoding.ts'
import { aClaim, aFinding, aPoint, aReading, aRecord, aTerm, anEffect, anEvent, anObservation } from '../build.ts'
import { problemsIn } from '../problemsIn.ts'

const claim = (rest: Parameters<typeof aClaim>[0]) => problemsIn(aRecord({ claims: [aClaim(rest)] }))
const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ')

describe('a claim', () => {
  it('rests on a source', () => {
    expect(claim({ sources: [] })).toEqual([
      { record: 'a-claim', path: 'claims[0].sources', problem: 'the claim has no source' },
    ])
  })

  it('makes a point', () => {
    expect(claim({ points: [] })).toEqual([
      { record: 'a-claim', path: 'claims[0].points', problem: 'the claim has no point' },
    ])
  })

  it('makes one point for each term and party meant', () => {
    expect(claim({ points: [aPoint('kept', 'taliban'), aPoint('not-kept', 'taliban')] })).toEqual([
      { record: 'a-claim', path: 'claims[0].points[1]', problem: 'there are two points on the-term / taliban' },
    ])
  })

  it('may say one thing of one party and another of another', () => {
    expect(claim({ points: [aPoint('kept', 'taliban'), aPoint('not-kept', 'united-states')] })).toEqual([])
  })
})

describe('a quotation', () => {
  it('has at most 40 words', () => {
    expect(claim({ quote: { text: words(40), language: 'en' } })).toEqual([])
    expect(claim({ quote: { text: words(41), language: 'en' } })).toEqual([
      {
        record: 'a-claim',
        path: 'claims[0].quote.text',
        problem: 'the quotation has 41 words; at most 40 are allowed',
      },
    ])
  })

  test.each([
    ['two words', 2],
    ['  two   words  ', 2],
    ['a dash – counts not', 4],
    ['US–Taliban is one', 3],
    ['5,000 prisoners', 2],
    ['د افغانستان اسلامي', 3],
    ['…', 0],
  ])('"%s" counts as %i', (text, count) => {
    expect(countWords(text)).toBe(count)
  })
})

describe('a finding', () => {
  test.each(['taliban', 'united-states', 'a-newspaper', 'nato'])('is not made by %s, which is no monitor', (party) => {
    expect(claim({ kind: 'finding', party })).toEqual([
      { record: 'a-claim', path: 'claims[0].kind', problem: `"${party}" is not a monitor, so this is not a finding` },
    ])
  })

  it('is made by a monitor', () => {
    expect(problemsIn(aRecord({ claims: [aFinding('f', '2020-05-01', 'un-mission', 'partly')] }))).toEqual([])
  })

  it('alone carries verdicts', () => {
    expect(claim({ party: 'un-mission', kind: 'comment', verdicts: [{ term: 'the-term', verdict: 'kept' }] })).toEqual([
      { record: 'a-claim', path: 'claims[0].verdicts', problem: 'only a finding carries verdicts' },
    ])
  })
})

describe('a reading of a due day', () => {
  const reading = (rest: Parameters<typeof aReading>[0]) =>
    problemsIn(aRecord({ terms: [aTerm({ due: { rule: 'By then.', readings: [aReading(rest)] } })] }))

  it('that is an offset names what it counts from', () => {
    expect(reading({ offset: { days: 135 } })).toEqual([
      {
        record: 'the-term',
        path: 'terms[0].due.readings[0].anchor',
        problem: 'the due offset has no anchor to count from',
      },
    ])
  })

  it('that is an offset says how long', () => {
    expect(reading({ offset: {}, anchor: 'signing' })).toEqual([
      {
        record: 'the-term',
        path: 'terms[0].due.readings[0].offset',
        problem: 'the due offset says neither months nor days',
      },
    ])
  })

  test.each([
    ['neither', {}],
    ['both', { date: '2020-07-13', offset: { days: 135 }, anchor: 'signing' }],
  ])('is a date or an offset, not %s', (_, rest) => {
    expect(reading(rest)).toEqual([
      { record: 'the-term', path: 'terms[0].due.readings[0]', problem: 'a reading is either a date or an offset' },
    ])
  })
})

it('a term is in public text where its instrument is', () => {
  expect(problemsIn(aRecord({ terms: [aTerm({ instrument: 'the-understandings' })] }))).toEqual([
    { record: 'the-term', path: 'terms[0].inPublicText', problem: expect.stringContaining('disagree') },
  ])
})

test.each(['completes', 'completes-part'] as const)('an event that %s a term names who says so', (does) => {
  expect(problemsIn(aRecord({ events: [anEvent({ effects: [anEffect(does, { saidBy: [] })] })] }))).toEqual([
    { record: 'an-event', path: 'events[0].effects[0].saidBy', problem: expect.stringContaining('nobody is named') },
  ])
})

it('a date that merely passed needs nobody to say so', () => {
  expect(problemsIn(aRecord({ events: [anEvent({ effects: [anEffect('misses', { saidBy: [] })] })] }))).toEqual([])
})

describe('an observation', () => {
  const { value: _, ...unnumbered } = anObservation()

  it('has a number', () => {
    expect(problemsIn(aRecord({ observations: [unnumbered] }))).toEqual([
      { record: 'an-observation', path: 'observations[0]', problem: 'the observation has no number' },
    ])
  })

  it('may give a batch alone, and nought is a number', () => {
    expect(problemsIn(aRecord({ observations: [{ ...unnumbered, batch: 100 }] }))).toEqual([])
    expect(problemsIn(aRecord({ observations: [anObservation({ value: 0 })] }))).toEqual([])
  })
})
