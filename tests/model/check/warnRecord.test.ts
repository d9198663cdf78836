import { describe, expect, it, test } from 'vitest'
import { warnRecord } from '../../../src/model/check/warnRecord.ts'
import { aClaim, aSource, modelOf, parties, publicFrom, says } from '../build.ts'

type Source = ReturnType<typeof aSource>

const source = (id: string, rest: Partial<Source> = {}) => aSource({ id, ...rest })
const warnings = (parts: Parameters<typeof modelOf>[0]) => warnRecord(modelOf(parts)).map(({ record, path }) => [record, path])
const twoSources = { sources: [aSource(), source('one'), source('other')] }

describe('thin sourcing', () => {
  const resting = (...sources: readonly Source[]) =>
    warnings({ sources: [aSource(), ...sources], claims: [aClaim({ sources: sources.map(({ id }) => id) })] })
  const thin = [['a-claim', 'claims[0].sources']]

  test.each([
    ['one source', [source('one')]],
    ['two reprints of one agency', [source('one', { originOf: 'An agency' }), source('other', { originOf: 'An agency' })]],
    ['a source and one that carries the same statement', [source('one'), source('other', { sameAs: 'one' })]],
    [
      'a reprint and a source that carries the same statement as it',
      [source('one', { originOf: 'An agency' }), source('other', { sameAs: 'one' })],
    ],
    [
      'three, each the same as the one before',
      [source('one'), source('other', { sameAs: 'one' }), source('third', { sameAs: 'other' })],
    ],
    ['two that each name the other', [source('one', { sameAs: 'other' }), source('other', { sameAs: 'one' })]],
    [
      'three, of which the last joins the first two',
      [source('one'), source('other', { originOf: 'An agency' }), source('third', { sameAs: 'one', originOf: 'An agency' })],
    ],
  ])('%s: one origin, which is worth a look', (_, sources) => {
    expect(resting(...sources)).toEqual(thin)
  })

  test.each([
    ['two sources', [source('one'), source('other')]],
    ['reprints of two agencies', [source('one', { originOf: 'An agency' }), source('other', { originOf: 'Another' })]],
  ])('%s: two origins, which is in order', (_, sources) => {
    expect(resting(...sources)).toEqual([])
  })
})

describe('an allegation without an answer on record', () => {
  const accusation = { ...says('accusation', '2020-04-05', 'taliban', 'not-kept', 'united-states'), sources: ['one', 'other'] }
  const answer = {
    ...says('answer', '2020-04-06', 'united-states', 'kept', 'united-states', { answers: ['accusation'] }),
    sources: ['one', 'other'],
  }

  it('says to which day one was looked for', () => {
    expect(warnings({ ...twoSources, claims: [accusation] })).toEqual([['accusation', 'claims[0].answerSoughtUntil']])
    expect(warnings({ ...twoSources, claims: [{ ...accusation, answerSoughtUntil: '2021-12-31' }] })).toEqual([])
  })

  it('needs no such day once it is answered', () => {
    expect(warnings({ ...twoSources, claims: [accusation, answer] })).toEqual([])
  })
})

describe('a speaker', () => {
  const person = {
    name: 'A Name',
    aliases: ['Name, A.'],
    office: 'Spokesman',
    public: publicFrom('2020-02-29'),
    sources: ['one'],
  }
  const staffed = parties.map((party) => ({
    ...party,
    people: party.id === 'united-states' ? [person] : [],
  }))
  const spoken = (party: string, speaker: string) =>
    warnings({ ...twoSources, parties: staffed, claims: [aClaim({ party, speaker, sources: ['one', 'other'] })] })

  test.each([
    ['by name', 'united-states', 'A Name'],
    ['by another form of the name', 'united-states', 'Name, A.'],
    ['for a party that speaks for theirs', 'us-forces', 'A Name'],
  ])('is known by an office, %s', (_, party, speaker) => {
    expect(spoken(party, speaker)).toEqual([])
  })

  it('without one is worth a look', () => {
    expect(spoken('taliban', 'A Name')).toEqual([['a-claim', 'claims[0].speaker']])
  })
})
