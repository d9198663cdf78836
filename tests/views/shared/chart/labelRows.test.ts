import { describe, expect, test } from 'vitest'
import { labelRows, textWidth } from '../../../../src/views/shared/chart/labelRows.ts'

const room = { from: 0, to: 400, rows: 4, size: 10 }
const wish = (key: string, at: number, letters = 20, rank = 0) => ({ key, at, text: 'x'.repeat(letters), rank })
const rowsOf = (wishes: Parameters<typeof labelRows>[0], in_ = room) => Object.fromEntries(labelRows(wishes, in_).map(({ key, row }) => [key, row]))

describe('labels in rows', () => {
  test('stand side by side in one row where they do not touch', () => {
    expect(rowsOf([wish('a', 0), wish('b', 200)])).toEqual({ a: 0, b: 0 })
  })

  test('stand so that the line of the one does not run through the words of the other', () => {
    // In the order given the second would stand below the first, its line through the words of that.
    expect(rowsOf([wish('a', 0), wish('b', 50)])).toEqual({ b: 0, a: 1 })
  })

  test('stand before their point where they would run over the end, below what they would cover', () => {
    const places = labelRows([wish('a', 100), wish('b', 390, 60)], room)
    expect(places.find(({ key }) => key === 'b')).toMatchObject({ anchor: 'end', row: 1 })
    expect(places.find(({ key }) => key === 'a')).toMatchObject({ anchor: 'start', row: 0 })
  })

  test('give way to those of lower rank where there is no room for all', () => {
    expect(Object.keys(rowsOf([wish('late', 10, 20, 1), wish('first', 0)], { ...room, rows: 1 }))).toEqual(['first'])
  })

  test('are left out where they fit nowhere', () => {
    expect(labelRows([wish('a', 200, 200)], room)).toEqual([])
    expect(textWidth('x'.repeat(200), 10)).toBeGreaterThan(400)
  })

  // Where two lines lead to two rows, the farther one must not pass under the words of the nearer.
  const crossed = (places: ReturnType<typeof labelRows>) =>
    places.flatMap((near) =>
      places.filter((far) => {
        const width = textWidth(near.text, room.size) * 0.9
        const [from, to] = near.anchor === 'start' ? [near.x, near.x + width] : [near.x - width, near.x]
        return far.row > near.row && far.at >= from && far.at <= to
      }),
    )

  test('however many want a place, no line runs through words: those of least weight go without', () => {
    const wishes = Array.from({ length: 40 }, (_, index) => wish(String(index), (index * 149) % 400, 8 + (index % 17), index % 3))
    const places = labelRows(wishes, { ...room, rows: 9 })
    expect(places.length).toBeGreaterThan(8)
    expect(crossed(places)).toEqual([])
    // The first of those of lowest rank, which finds all rows free, is among them.
    expect(places.map(({ key }) => key)).toContain('0')
  })

  test('that must not go without have a place even where a line runs through words', () => {
    // Behind its point the one, before its point the other, each over the point of the other.
    const both = [wish('a', 10, 45), wish('b', 300, 45), wish('c', 150, 40)]
    const strict = labelRows(both, { ...room, rows: 3 })
    const lenient = labelRows(both, { ...room, rows: 3, mustStand: true })
    expect(crossed(strict)).toEqual([])
    expect(strict.length).toBeLessThan(3)
    expect(lenient).toHaveLength(3)
  })
})
