import { expect, test } from 'vitest'
import { decapitalise } from '../../src/text/decapitalise.ts'

test.each([
  ['Overdue', 'overdue'],
  ['Goal date passed', 'goal date passed'],
  ['Use of force', 'use of force'],
  ['Afghan talks and ceasefire', 'Afghan talks and ceasefire'],
  ['US withdraws all foreign forces', 'US withdraws all foreign forces'],
  ['Taliban deny travel papers', 'Taliban deny travel papers'],
  ['“drone”', '“drone”'],
  ['', ''],
])('%s stands within a sentence as %s', (label, words) => {
  expect(decapitalise(label)).toBe(words)
})
