import { expect, test } from 'vitest'
import { effectSentence } from '../../../src/text/sentences/effectSentence.ts'
import { anEffect, modelOf } from '../../model/build.ts'

const model = modelOf()

test('an effect names who says so', () => {
  const effect = anEffect('completes-part', { saidBy: ['united-states', 'taliban'] })
  expect(effectSentence(model, effect)).toBe(
    'It completes a part of the term, according to the united-states and the taliban.',
  )
})

test('a date that only passed needs nobody to say so', () => {
  expect(effectSentence(model, anEffect('misses', { saidBy: [] }))).toBe('The date of the term passes.')
})
