import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { noChoices } from '../../../src/state/choices.ts'
import { emptyCells, matrixCounts, matrixFacts, positionMatrix } from '../../../src/views/shared/positionMatrix.ts'
import { aFinding, aPoint, aTerm, aClaim, modelOf, says } from '../../model/build.ts'

const model = modelOf({
  topics: [
    { id: 'a-topic', title: 'A topic', description: 'What it is.' },
    { id: 'another-topic', title: 'Another topic', description: 'What it is.' },
  ],
  terms: [
    aTerm({ id: 'an-understanding', instrument: 'the-understandings', inPublicText: false }),
    aTerm({ id: 'of-another-topic', topic: 'another-topic' }),
    aTerm({ id: 'the-term' }),
  ],
  claims: [
    says('an-accusation', '2020-04-01', 'taliban', 'not-kept', 'united-states'),
    says('by-an-agent', '2020-04-02', 'us-forces', 'kept', 'united-states'),
    says('of-an-ally', '2020-04-03', 'nato', 'mention', 'taliban'),
    says('of-the-press', '2020-04-03', 'a-newspaper', 'not-kept', 'taliban'),
    aFinding('a-finding', '2020-04-04', 'lead-ig', 'unclear', { points: [aPoint('not-kept', 'taliban')] }),
    aClaim({ id: 'on-another', date: '2020-04-05', party: 'taliban', points: [aPoint('kept', 'taliban', { term: 'of-another-topic' })] }),
  ],
})
const facts = matrixFacts(model, day('2020-04-06'))
const names = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
const rows = (choices: Partial<typeof noChoices>) =>
  positionMatrix(facts, { ...noChoices, ...choices }).rows.map(({ term }) => term.id)

test('terms stand by instrument and topic; the three sides first, then allies, monitors and press', () => {
  const { rows: all, speakers } = positionMatrix(facts, noChoices)
  expect(all.map(({ term }) => term.id)).toEqual(['the-term', 'of-another-topic', 'an-understanding'])
  expect(names(speakers)).toEqual(['united-states', 'taliban', 'afghan-government', 'nato', 'lead-ig', 'a-newspaper'])
})

test('the word of an agent stands in the column of the party it speaks for', () => {
  const [row] = positionMatrix(facts, noChoices).rows
  expect(row?.cells.get('united-states')?.lines.map(({ claim }) => claim.id)).toEqual(['by-an-agent'])
})

test('a side that said nothing has an empty cell', () => {
  const [row] = positionMatrix(facts, noChoices).rows
  expect(row?.cells.get('afghan-government')).toEqual({ lines: [], othersLeftOut: false })
})

test('the empty cells of a row are counted, apart from those that the filters leave empty', () => {
  const count = (choices: Partial<typeof noChoices>) =>
    positionMatrix(facts, { ...noChoices, ...choices }).rows.slice(0, 1).map(emptyCells)
  expect(count({})).toEqual([{ unspoken: 1, leftOut: 0 }])
  expect(count({ says: ['not-kept'] })).toEqual([{ unspoken: 1, leftOut: 3 }])
})

test('a finding stands with its verdict, and asking for a stance leaves it out', () => {
  const [row] = positionMatrix(facts, noChoices).rows
  expect(row?.cells.get('lead-ig')?.lines.map(({ verdict }) => verdict)).toEqual(['unclear'])
  const [asked] = positionMatrix(facts, { ...noChoices, says: ['not-kept'] }).rows
  expect(asked?.cells.get('lead-ig')).toEqual({ lines: [], othersLeftOut: true })
})

test('a topic chooses rows, and those on which nobody spoke stay', () => {
  expect(rows({ topic: ['a-topic'] })).toEqual(['the-term', 'an-understanding'])
})

test('a party chooses columns', () => {
  expect(names(positionMatrix(facts, { ...noChoices, party: ['taliban'] }).speakers)).toEqual(['taliban'])
})

test('whose conduct is meant and what is said leave only terms on which something is left', () => {
  expect(rows({ accused: ['taliban'] })).toEqual(['the-term', 'of-another-topic'])
  expect(rows({ accused: ['taliban'], says: ['kept'] })).toEqual(['of-another-topic'])
})

test('each value is counted beside the other filters', () => {
  expect(Object.fromEntries(matrixCounts(facts, { ...noChoices, party: ['taliban'] }, 'says'))).toEqual({
    'not-kept': 1,
    kept: 1,
    mention: 0,
    finding: 0,
  })
})

test('on an earlier day later statements are not there', () => {
  expect(matrixFacts(model, day('2020-04-01')).lines.map(({ claim }) => claim.id)).toEqual(['an-accusation'])
})
