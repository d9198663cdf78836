import { expect, test } from 'vitest'
import { growingNumbers, pieceBits, pieceMask } from '../../../src/views/search/growingNumbers.ts'

const upTo = (count: number, room?: number) => {
  const numbers = growingNumbers(room)
  for (let number = 0; number < count; number += 1) numbers.push(3 * number)
  return numbers
}

test('numbers stand as they came, however many pieces they fill', () => {
  for (const room of [1, 8, undefined]) {
    const numbers = upTo(200_000, room)
    expect(numbers.length()).toBe(200_000)
    expect(numbers.last()).toBe(599_997)
    expect([...numbers.joined()]).toEqual(Array.from({ length: 200_000 }, (_, at) => 3 * at))
    expect(numbers.pieces().flatMap((piece) => [...piece])).toEqual([...numbers.joined()])
  }
})

test('each is found in its piece, where all have the same room', () => {
  const pieces = upTo(200_000).pieces()
  for (const place of [0, 65_535, 65_536, 131_072, 199_999]) expect(pieces[place >>> pieceBits]?.[place & pieceMask]).toBe(3 * place)
})

test('an empty list has no last number', () => {
  expect(growingNumbers().last()).toBe(-1)
  expect([...growingNumbers().joined()]).toEqual([])
})
