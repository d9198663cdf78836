import { expect, test } from 'vitest'
import { filteredName } from '../../../src/views/shared/filteredName.ts'

test.each([
  [[], 'claims'],
  [[{ key: 'party', value: 'taliban' }, { key: 'says', value: 'not-kept' }], 'claims-party-taliban-says-not-kept'],
  [[{ key: 'q', value: ' “drone” / civilians ' }], 'claims-q-drone-civilians'],
  [[{ key: 'q', value: '../../طالبان' }], 'claims-q-طالبان'],
] as const)('%o', (filters, name) => {
  expect(filteredName('claims', filters)).toBe(name)
})

test('stays short enough for any file system', () => {
  const filters = Array.from({ length: 30 }, () => ({ key: 'term' as const, value: 'understanding-us-limits-strikes' }))
  expect(filteredName('claims', filters).length).toBeLessThanOrEqual(120)
  expect(filteredName('claims', filters)).not.toMatch(/-$/)
})
