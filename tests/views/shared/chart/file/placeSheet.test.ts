import { describe, expect, test } from 'vitest'
import { keySize, placeSheet, type SheetContent } from '../../../../../src/views/shared/chart/file/placeSheet.ts'
import { wrapLines } from '../../../../../src/views/shared/chart/file/wrapLines.ts'

/** Every letter ten wide. */
const tens = (text: string) => text.length * 10
const measureOf = () => tens

const sheet = (content: Partial<SheetContent>) =>
  placeSheet({ title: 'Title', sentence: 'A sentence', source: 'A source', rows: [[{ caption: '', width: 960, height: 400 }]], key: [], ...content }, measureOf)

describe('lines', () => {
  test('hold as many words as there is room for', () => {
    expect(wrapLines('one two three', 70, tens)).toEqual(['one two', 'three'])
  })

  test('break a word that is wider than the room, and are none for no words', () => {
    expect(wrapLines('a https://example.org b', 60, tens)).toEqual(['a', 'https:', '//exam', 'ple.or', 'g b'])
    expect(wrapLines('  ', 60, tens)).toEqual([])
  })
})

describe('a sheet', () => {
  test('holds its drawing at its full size, under the sentence and above the source', () => {
    const { width, height, texts, drawings } = sheet({})
    const at = (sort: string) => texts.find((text) => text.sort === sort)?.y ?? Number.NaN
    const [drawing] = drawings
    expect(width).toBe(960 + 48)
    expect(drawing?.x).toBe(24)
    expect(drawing?.y).toBeGreaterThan(at('sentence'))
    expect(at('source')).toBeGreaterThan((drawing?.y ?? Number.NaN) + 400)
    expect(height).toBeGreaterThan(at('source'))
  })

  test('keeps drawings of one row side by side on one level, each under its caption', () => {
    const row = [
      { caption: 'One side', width: 500, height: 300 },
      { caption: 'The other', width: 500, height: 420 },
    ]
    const { width, drawings, texts } = sheet({ rows: [row] })
    expect(width).toBe(500 + 28 + 500 + 48)
    expect(drawings.map(({ y }) => y)).toEqual([drawings[0]?.y, drawings[0]?.y])
    const captions = texts.filter(({ sort }) => sort === 'caption')
    expect(captions.map(({ x }) => x)).toEqual(drawings.map(({ x }) => x))
    expect(captions.every(({ y }) => y < (drawings[0]?.y ?? Number.NaN))).toBe(true)
  })

  test('sets rows below each other, no drawing over another', () => {
    const { drawings } = sheet({ rows: [[{ caption: '', width: 340, height: 500 }], [{ caption: '', width: 340, height: 500 }]] })
    const [first, second] = drawings
    expect(second?.y).toBeGreaterThanOrEqual((first?.y ?? Number.NaN) + 500)
  })

  test('breaks the key where a line is full, each form before its words', () => {
    const key = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)]
    const { forms, texts } = sheet({ key })
    const words = texts.filter(({ sort }) => sort === 'key')
    expect(forms.map(({ y }) => y - (forms[0]?.y ?? Number.NaN))).toEqual([0, 0, 20])
    expect(words.map(({ x }, index) => x - (forms[index]?.x ?? Number.NaN))).toEqual([keySize + 6, keySize + 6, keySize + 6])
  })

  test('without a drawing still has its words in a readable width', () => {
    const { width, texts } = sheet({ rows: [], sentence: 'word '.repeat(20) })
    expect(width).toBe(312 + 48)
    expect(texts.filter(({ sort }) => sort === 'sentence').length).toBeGreaterThan(2)
  })
})
