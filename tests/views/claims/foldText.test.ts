import { expect, test } from 'vitest'
import { foldText, foldedWords } from '../../../src/views/claims/foldText.ts'

test('accents, case and the form of quotation marks make no difference', () => {
  expect(foldText('Al-Qaïda’s “Amīr”')).toBe('al-qaida\'s "amir"')
})

test('a search is the words in it', () => {
  expect(foldedWords('  Drone   STRIKES ')).toEqual(['drone', 'strikes'])
  expect(foldedWords('   ')).toEqual([])
})
