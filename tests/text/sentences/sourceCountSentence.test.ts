import { expect, test } from 'vitest'
import { sourceCountSentence } from '../../../src/text/sentences/sourceCountSentence.ts'

test('sources and origins are two counts', () => {
  expect(sourceCountSentence({ sources: 482, origins: 364, reprints: 181 })).toBe(
    '482 sources, 181 reprints among them. Those that carry the same statement count as one origin: 364 origins.',
  )
})
