import type { Preview, PreviewMark } from '../views/shared/preview.ts'
import { type FittedText, fitText } from './fitText.ts'
import type { FaceName, Typefaces } from './typeface.ts'
import { widthOf } from './typeface.ts'

/** What a preview is drawn in: names of colour tokens. */
export type PreviewInk = 'ink' | 'ink-muted'

/** One line of text; y is that of its baseline. */
export interface PlacedLine {
  readonly text: string
  readonly face: FaceName
  readonly size: number
  readonly ink: PreviewInk
  readonly x: number
  readonly y: number
}

/** A mark's form in a square; x and y are those of its corner. */
export interface PlacedMark extends Pick<PreviewMark, 'shape' | 'tone'> {
  readonly size: number
  readonly x: number
  readonly y: number
}

/** A preview with everything in its place, in pixels. */
export interface PlacedPreview {
  readonly lines: readonly PlacedLine[]
  readonly marks: readonly PlacedMark[]
  /** The y of the rule above the foot. */
  readonly rule: number
}

/** The size that the sites which show previews ask for. */
export const previewSize = { width: 1200, height: 630 } as const

const margin = 72
const room = previewSize.width - 2 * margin
const kind = { size: 27, baseline: 96 }
const title = { sizes: [68, 62, 56, 50, 45], lines: 3, leading: 1.16, top: 128 } as const
const body = { sizes: [37, 34, 31], leading: 1.42, before: 22 } as const
const mark = { size: 38, label: 31, note: 27, gap: 14, between: 44, row: 58 }
const foot = { rule: 540, baseline: 589, size: 28, above: 30 }

interface Row {
  readonly marks: readonly { readonly mark: PreviewMark; readonly x: number }[]
}

/** The marks in rows, each as full as it gets. */
function rowsOf(marks: readonly PreviewMark[], faces: Typefaces): readonly Row[] {
  const rows: { marks: { mark: PreviewMark; x: number }[]; end: number }[] = []
  for (const each of marks) {
    const width = markWidth(each, faces)
    const row = rows.at(-1)
    if (row === undefined || row.end + mark.between + width > room) {
      rows.push({ marks: [{ mark: each, x: margin }], end: width })
    } else {
      row.marks.push({ mark: each, x: margin + row.end + mark.between })
      row.end += mark.between + width
    }
  }
  return rows
}

const noteGap = 12

const labelEnd = ({ label }: PreviewMark, faces: Typefaces): number => mark.size + mark.gap + widthOf(faces.label, label, mark.label)

const markWidth = (each: PreviewMark, faces: Typefaces): number =>
  labelEnd(each, faces) + (each.note === undefined ? 0 : noteGap + widthOf(faces.text, each.note, mark.note))

function placeRow({ marks }: Row, baseline: number, faces: Typefaces): { readonly lines: readonly PlacedLine[]; readonly marks: readonly PlacedMark[] } {
  const lines = marks.flatMap(({ mark: each, x }): readonly PlacedLine[] => [
    { text: each.label, face: 'label', size: mark.label, ink: 'ink', x: x + mark.size + mark.gap, y: baseline },
    ...(each.note === undefined
      ? []
      : [{ text: each.note, face: 'text', size: mark.note, ink: 'ink-muted', x: x + labelEnd(each, faces) + noteGap, y: baseline } as const]),
  ])
  return { lines, marks: marks.map(({ mark: { shape, tone }, x }) => ({ shape, tone, size: mark.size, x, y: baseline - 30 })) }
}

/** The first words of the page, as large as they fit whole; else as many as the height holds at the smallest size. */
function fitBody(faces: Typefaces, text: string, height: number): FittedText {
  const linesAt = (size: number): number => Math.floor(height / (size * body.leading))
  const sized = body.sizes.map((size) => ({ room: linesAt(size), fitted: fitText(faces.text, text, { sizes: [size], width: room, lines: Infinity }) }))
  const whole = sized.find(({ room: lines, fitted }) => fitted.lines.length <= lines)
  if (whole !== undefined) return whole.fitted
  const smallest = body.sizes.at(-1) ?? body.sizes[0]
  const lines = linesAt(smallest)
  return lines < 1 ? { size: smallest, lines: [] } : fitText(faces.text, text, { sizes: [smallest], width: room, lines })
}

/**
 * Lays out a preview: the kind of page, its title, the first words, the marks, and a foot with the name of the site and the
 * day. The title shrinks and, past that, ends with an ellipsis; the text takes what is left between title and marks.
 */
export function placePreview(preview: Preview, { site, day }: { readonly site: string; readonly day: string }, faces: Typefaces): PlacedPreview {
  const heading = fitText(faces.title, preview.title, { sizes: title.sizes, width: room, lines: title.lines, isTitle: true })
  const leading = heading.size * title.leading
  const headingEnd = title.top + heading.lines.length * leading

  const rows = rowsOf(preview.marks, faces)
  const lastRow = foot.rule - foot.above
  const placed = rows.map((row, at) => placeRow(row, lastRow - (rows.length - 1 - at) * mark.row, faces))
  const textEnd = rows.length === 0 ? lastRow : lastRow - (rows.length - 1) * mark.row - mark.size - foot.above

  const textTop = headingEnd + body.before
  const text = fitBody(faces, preview.text, textEnd - textTop)
  const step = text.size * body.leading

  const name = fitText(faces.label, preview.kind, { sizes: [kind.size], width: room, lines: 1 }).lines
  return {
    rule: foot.rule,
    marks: placed.flatMap(({ marks }) => marks),
    lines: [
      ...name.map((line): PlacedLine => ({ text: line, face: 'label', size: kind.size, ink: 'ink-muted', x: margin, y: kind.baseline })),
      ...heading.lines.map((line, at): PlacedLine => ({ text: line, face: 'title', size: heading.size, ink: 'ink', x: margin, y: title.top + at * leading + heading.size * 0.86 })),
      ...text.lines.map((line, at): PlacedLine => ({ text: line, face: 'text', size: text.size, ink: 'ink', x: margin, y: textTop + at * step + text.size })),
      ...placed.flatMap(({ lines }) => lines),
      { text: site, face: 'title', size: foot.size, ink: 'ink', x: margin, y: foot.baseline },
      { text: day, face: 'text', size: foot.size - 2, ink: 'ink-muted', x: previewSize.width - margin - widthOf(faces.text, day, foot.size - 2), y: foot.baseline },
    ],
  }
}
