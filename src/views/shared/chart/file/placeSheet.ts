import { type Measure, wrapLines } from './wrapLines.ts'

/** The sorts of text on a sheet. */
export type SheetText = 'title' | 'sentence' | 'caption' | 'key' | 'source'

/** The size and the height of a line of each sort, in units of the sheet. */
export const textSizes: Readonly<Record<SheetText, { readonly size: number; readonly line: number }>> = {
  title: { size: 22, line: 28 },
  sentence: { size: 14, line: 20 },
  caption: { size: 14, line: 20 },
  key: { size: 12.5, line: 20 },
  source: { size: 11.5, line: 16 },
}

/** What goes on a sheet. */
export interface SheetContent {
  readonly title: string
  readonly sentence: string
  readonly source: string
  /** The drawings with their sizes, row by row as they stand on the page. */
  readonly rows: readonly (readonly { readonly caption: string; readonly width: number; readonly height: number }[])[]
  /** The words of the key. */
  readonly key: readonly string[]
}

interface Place {
  readonly x: number
  readonly y: number
}

/** The sheet with everything where it stands. */
export interface PlacedSheet {
  readonly width: number
  readonly height: number
  /** Lines of text by their baselines. */
  readonly texts: readonly (Place & { readonly sort: SheetText; readonly text: string })[]
  /** The upper left corners of the drawings, in the order of the rows. */
  readonly drawings: readonly Place[]
  /** The upper left corners of the forms of the key, which are squares of `keySize`. */
  readonly forms: readonly Place[]
}

export const keySize = 13
const margin = 24
const gap = 28
const afterForm = 6
const leastWidth = 312

/** Places a picture with its words for a file of its own. Pure: how wide words are is given. */
export function placeSheet(content: SheetContent, measureOf: (sort: SheetText) => Measure): PlacedSheet {
  const rowWidth = (row: readonly { readonly width: number }[]) => row.reduce((sum, { width }) => sum + width, 0) + gap * (row.length - 1)
  const room = Math.max(leastWidth, ...content.rows.map(rowWidth))
  const texts: { x: number; y: number; sort: SheetText; text: string }[] = []
  let top = margin

  function write(sort: SheetText, text: string, x = margin, width = room): void {
    const { size, line } = textSizes[sort]
    for (const each of wrapLines(text, width, measureOf(sort))) {
      texts.push({ sort, text: each, x, y: top + size })
      top += line
    }
  }

  write('title', content.title)
  top += 4
  write('sentence', content.sentence)
  top += 14

  const drawings: Place[] = []
  for (const row of content.rows) {
    const start = top
    let x = margin
    const heads = row.map(({ caption, width }) => {
      top = start
      write('caption', caption, x, width)
      const head = { x, bottom: top }
      x += width + gap
      return head
    })
    const below = Math.max(start, ...heads.map(({ bottom }) => bottom)) + (heads.some(({ bottom }) => bottom > start) ? 8 : 0)
    drawings.push(...heads.map((head) => ({ x: head.x, y: below })))
    top = below + Math.max(0, ...row.map(({ height }) => height)) + 16
  }

  const forms: Place[] = []
  let x = margin
  const { size, line } = textSizes.key
  for (const words of content.key) {
    const width = keySize + afterForm + measureOf('key')(words)
    if (x > margin && x + width > margin + room) {
      x = margin
      top += line
    }
    forms.push({ x, y: top })
    texts.push({ sort: 'key', text: words, x: x + keySize + afterForm, y: top + size - 1 })
    x += width + 20
  }
  if (content.key.length > 0) top += line + 8

  write('source', content.source)
  return { width: room + 2 * margin, height: Math.ceil(top + margin - 8), texts, drawings, forms }
}
