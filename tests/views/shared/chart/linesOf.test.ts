import { expect, test } from 'vitest'
import { linesOf } from '../../../../src/views/shared/chart/linesOf.ts'

test('breaks between words where a line is full', () => {
  expect(linesOf('one two three', 100, 10)).toEqual(['one two three'])
  expect(linesOf('one two three', 40, 10)).toEqual(['one two', 'three'])
})

test('a word longer than the room stands alone, and is not cut', () => {
  expect(linesOf('a incomprehensible b', 30, 10)).toEqual(['a', 'incomprehensible', 'b'])
})
