import { describe, expect, test } from 'vitest'
import { labelRows } from '../../../../src/views/shared/chart/labelRows.ts'
import { nextMark } from '../../../../src/views/shared/chart/nextMark.ts'
import { stackMarks } from '../../../../src/views/shared/chart/stackMarks.ts'
import { stepPath } from '../../../../src/views/shared/chart/stepPath.ts'

describe('marks that stand too close', () => {
  const pile = { pitch: 10, rows: 2, to: 100 }

  test('are piled up, then begin a pile beside', () => {
    const places = stackMarks(['a', 'b', 'c'].map((key) => ({ key, at: 50 })), pile)
    expect(places).toEqual([
      { key: 'a', at: 50, row: 0 },
      { key: 'b', at: 50, row: 1 },
      { key: 'c', at: 60, row: 0 },
    ])
  })

  test('keep their place where there is room', () => {
    expect(stackMarks([{ key: 'a', at: 0 }, { key: 'b', at: 10 }], pile).map(({ row }) => row)).toEqual([0, 0])
  })

  test('grow backwards at the end of the line', () => {
    const places = stackMarks(['a', 'b', 'c'].map((key) => ({ key, at: 95 })), pile)
    expect(places.at(-1)).toEqual({ key: 'c', at: 85, row: 0 })
  })

  test('never share a place', () => {
    const items = Array.from({ length: 40 }, (_, index) => ({ key: String(index), at: Math.floor(index / 6) * 4 }))
    const places = stackMarks(items, { pitch: 10, rows: 5, to: 400 })
    const clashes = places.filter((a, index) =>
      places.slice(index + 1).some((b) => a.row === b.row && Math.abs(a.at - b.at) < 9.9),
    )
    expect(clashes).toEqual([])
  })
})

describe('labels', () => {
  const room = { from: 0, to: 200, rows: 2, size: 10 }

  test('that would touch stand in rows of their own, the one of the later point nearer', () => {
    const places = labelRows(
      [
        { key: 'late', at: 12, text: 'second', rank: 1 },
        { key: 'first', at: 10, text: 'first', rank: 0 },
      ],
      room,
    )
    expect(places.map(({ key, row }) => [key, row])).toEqual([['late', 0], ['first', 1]])
  })

  test('without room are left out', () => {
    const wishes = ['a', 'b', 'c'].map((key) => ({ key, at: 10, text: 'a label', rank: 0 }))
    expect(labelRows(wishes, room).map(({ key }) => key)).toEqual(['a', 'b'])
  })

  test('at the end of the line stand before their point', () => {
    const [place] = labelRows([{ key: 'a', at: 195, text: 'a label', rank: 0 }], room)
    expect(place?.anchor).toBe('end')
    expect(place?.x).toBeLessThan(195)
  })
})

describe('a line of steps', () => {
  test('holds each level until the next, and to the end', () => {
    expect(stepPath([{ x: 0, y: 10 }, { x: 5, y: 4 }], 9)).toBe('M0 10H5V4H9')
  })

  test('of one point is held to the end; of none is nothing', () => {
    expect(stepPath([{ x: 0, y: 10 }], 9)).toBe('M0 10H9')
    expect(stepPath([], 9)).toBe('')
  })
})

describe('the key that is pressed', () => {
  const marks = [
    { key: 'a', x: 0, y: 0 },
    { key: 'b', x: 10, y: 40 },
    { key: 'c', x: 20, y: 0 },
  ]

  test('steps along time and stops at the ends', () => {
    expect(nextMark(marks, 'a', 'ArrowRight', 'across')).toBe('b')
    expect(nextMark(marks, 'c', 'ArrowRight', 'across')).toBe('c')
    expect(nextMark(marks, 'a', 'ArrowLeft', 'across')).toBe('a')
  })

  test('goes across time to the nearest mark of another row', () => {
    expect(nextMark(marks, 'b', 'ArrowUp', 'across')).toBe('a')
    expect(nextMark(marks, 'c', 'ArrowDown', 'across')).toBe('b')
    expect(nextMark(marks, 'a', 'ArrowUp', 'across')).toBe('a')
  })

  test('turns with the flow of time', () => {
    expect(nextMark(marks, 'a', 'ArrowDown', 'down')).toBe('b')
    expect(nextMark(marks, 'b', 'ArrowUp', 'down')).toBe('a')
  })

  test('goes to the first and the last', () => {
    expect(nextMark(marks, 'b', 'Home', 'across')).toBe('a')
    expect(nextMark(marks, 'a', 'End', 'across')).toBe('c')
  })

  test('does nothing else', () => {
    expect(nextMark(marks, 'a', 'x', 'across')).toBeNull()
    expect(nextMark([], 'a', 'ArrowRight', 'across')).toBeNull()
  })
})
