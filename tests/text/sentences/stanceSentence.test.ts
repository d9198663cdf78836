import { expect, test } from 'vitest'
import { stanceSentence } from '../../../src/text/sentences/stanceSentence.ts'
import { modelOf } from '../../model/build.ts'

const model = modelOf()

test('a stance names the party meant and is said, not stated', () => {
  expect(stanceSentence(model, 'taliban', 'united-states', 'not-kept')).toBe('About the united-states, says: not kept')
})

test('a party that speaks of its own conduct speaks of its own side', () => {
  expect(stanceSentence(model, 'taliban', 'taliban', 'kept')).toBe('About its own side, says: kept')
})

test('a mention is no stance', () => {
  expect(stanceSentence(model, 'taliban', 'united-states', 'mention')).toBe('About the united-states: mentioned, no stance')
})
