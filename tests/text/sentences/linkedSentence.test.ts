import { describe, expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { assertedWords, doubtWords, linkedSentence, linkName, linkWords } from '../../../src/text/sentences/linkedSentence.ts'
import { aTerm, modelOf } from '../../model/build.ts'

const model = modelOf({ terms: ['First', 'Second', 'Third', 'Fourth', 'Fifth'].map((title, index) => aTerm({ id: `t-${index}`, title })) })
const kinds = { 'starts-after': 0, condition: 0, 'disputed-condition': 0, 'part-of': 0 }

describe('the whole in one sentence', () => {
  test('says how many wait, by what, what is said of the conditions, and which lead back', () => {
    expect(linkedSentence(day('2020-04-06'), { waiting: 3, kinds: { ...kinds, 'starts-after': 2, condition: 1, 'disputed-condition': 2 }, doubted: 1, mutual: 2 })).toBe(
      'By 6 April 2020, 3 terms wait on another: 2 start after another by the text and 3 conditions are asserted, of which 2 disputed as conditions; of 1 of these somebody says that what is waited on is not kept, or not yet; 2 links are mutual, each term waiting on the other.',
    )
  })

  test('leaves out what there is none of', () => {
    expect(linkedSentence(day('2020-04-06'), { waiting: 1, kinds: { ...kinds, 'starts-after': 1 }, doubted: 0, mutual: 0 })).toBe('By 6 April 2020, 1 term waits on another: 1 starts after another by the text.')
    expect(linkedSentence(day('2020-04-06'), { waiting: 1, kinds: { ...kinds, condition: 1 }, doubted: 0, mutual: 0 })).toBe(
      'By 6 April 2020, 1 term waits on another: 1 condition is asserted, of which 0 disputed as conditions; of none of these somebody says that what is waited on is not kept, or not yet.',
    )
    expect(linkedSentence(day('2020-04-06'), { waiting: 0, kinds: { ...kinds, 'part-of': 2 }, doubted: 0, mutual: 0 })).toBe('By 6 April 2020, no term is on record as waiting on another.')
  })
})

test('a link is named by both ends, who asserts it, and what is open about it', () => {
  const [first, second, ...others] = model.terms
  if (first === undefined || second === undefined) throw new Error('the record has no terms')
  const rest = { assertedBy: [], isMutual: false, isDoubted: false }
  expect(linkName(model, { ...rest, kind: 'starts-after', term: first, on: [second] })).toBe('First starts after Second')
  expect(linkName(model, { ...rest, kind: 'part-of', term: first, on: [second] })).toBe('First is part of Second')
  expect(linkName(model, { kind: 'disputed-condition', term: first, on: [second, ...others], assertedBy: ['taliban'], isMutual: true, isDoubted: true })).toBe(
    'First said to wait on Second, Third and 2 more; asserted by the taliban; each waits on the other; somebody says: not kept, or not yet',
  )
})

test('before what is waited on stands who says so', () => {
  expect(linkWords(model, { kind: 'condition', assertedBy: ['taliban', 'united-states'], isMutual: false })).toBe('by word of the taliban and the united-states waits on')
  expect(linkWords(model, { kind: 'disputed-condition', assertedBy: ['taliban'], isMutual: true })).toBe('said by the taliban to wait on, each on the other')
  expect(linkWords(model, { kind: 'condition', assertedBy: [], isMutual: false })).toBe('waits on')
  expect(assertedWords(model, [])).toBe('follows from the text')
})

test('who says that it is not kept, or nothing', () => {
  expect(doubtWords(model, [])).toBeNull()
  expect(doubtWords(model, ['taliban', 'nato'])).toBe('“Not kept” or “not yet” by the latest word of the taliban and the allies and coalition')
})
