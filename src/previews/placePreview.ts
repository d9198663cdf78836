import type { Preview, PreviewMark } from '../views/shared/preview.ts'
import { type PreviewPanel, type PreviewPicture, type PreviewWords, previewRoom, previewWordSize } from '../views/shared/previewPicture.ts'
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

/** A part of a picture: its forms from its own corner, its words from that of the preview. */
export interface PlacedPanel extends Omit<PreviewPanel, 'words'> {
  readonly lines: readonly PlacedLine[]
}

/** A preview with everything in its place, in pixels. */
export interface PlacedPreview {
  readonly lines: readonly PlacedLine[]
  readonly marks: readonly PlacedMark[]
  readonly panels: readonly PlacedPanel[]
  /** The y of the rule above the foot. */
  readonly rule: number
}

/** The size that the sites which show previews ask for. */
export const previewSize = { width: 1200, height: 630 } as const

const room = previewRoom
const margin = (previewSize.width - room) / 2
const kind = { size: 27, baseline: 96 }
const title = { sizes: [68, 62, 56, 50, 45], lines: 3, leading: 1.16, top: 128 } as const
/** For titles such as the official name of the agreement, of which no part may be missing. */
const longTitle = { sizes: [40, 37, 34], lines: 5 } as const
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

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The longest beginnings of a text that end with a sentence, the longest first; without the whole. */
function beginnings(text: string): readonly string[] {
  const ends = Array.from(sentences.segment(text), ({ index }) => index).slice(1)
  return ends.map((end) => text.slice(0, end).trimEnd()).toReversed()
}

/**
 * The first words of the page, as large as they fit whole; else as many sentences as the height holds at the smallest size,
 * or a part of the first.
 */
function fitBody(faces: Typefaces, text: string, height: number): FittedText {
  const linesAt = (size: number): number => Math.floor(height / (size * body.leading))
  const sized = body.sizes.map((size) => ({ room: linesAt(size), fitted: fitText(faces.text, text, { sizes: [size], width: room, lines: Infinity }) }))
  const whole = sized.find(({ room: lines, fitted }) => fitted.lines.length <= lines)
  if (whole !== undefined) return whole.fitted
  const smallest = body.sizes.at(-1) ?? body.sizes[0]
  const lines = linesAt(smallest)
  if (lines < 1) return { size: smallest, lines: [], isCut: true }
  const fit = (part: string): FittedText => fitText(faces.text, part, { sizes: [smallest], width: room, lines })
  return beginnings(text).map(fit).find(({ isCut }) => !isCut) ?? fit(text)
}

function placeHeading(faces: Typefaces, words: string): FittedText {
  const usual = fitText(faces.title, words, { sizes: title.sizes, width: room, lines: title.lines, isTitle: true })
  return usual.isCut ? fitText(faces.title, words, { ...longTitle, width: room, isTitle: true }) : usual
}

/** How much of the width of words lies before the place that is given for them. */
const before: Readonly<Record<PreviewWords['anchor'], number>> = { start: 0, middle: 0.5, end: 1 }

/** Puts a picture above the foot. */
function placePicture({ height, panels }: PreviewPicture, bottom: number, faces: Typefaces): readonly PlacedPanel[] {
  const top = bottom - height
  return panels.map(({ words, ...panel }) => {
    const [x, y] = [margin + panel.x, top + panel.y]
    const lines = words.map(({ text, anchor, isStrong, ...at }): PlacedLine => {
      const face: FaceName = isStrong === true ? 'label' : 'text'
      const width = widthOf(faces[face], text, previewWordSize)
      return { text, face, size: previewWordSize, ink: isStrong === true ? 'ink' : 'ink-muted', x: x + at.x - before[anchor] * width, y: y + at.y }
    })
    return { ...panel, x, y, lines }
  })
}

/**
 * Lays out a preview: the kind of page, its title, the first words, the marks or the picture, and a foot with the name of the site and the
 * day. The title shrinks and, past that, ends with an ellipsis; the text takes what is left between the title and what is below.
 */
export function placePreview(preview: Preview, { site, day }: { readonly site: string; readonly day: string }, faces: Typefaces): PlacedPreview {
  const heading = placeHeading(faces, preview.title)
  const leading = heading.size * title.leading
  const headingEnd = title.top + heading.lines.length * leading

  const rows = rowsOf(preview.marks, faces)
  const lastRow = foot.rule - foot.above
  const placed = rows.map((row, at) => placeRow(row, lastRow - (rows.length - 1 - at) * mark.row, faces))
  const panels = preview.picture === undefined ? [] : placePicture(preview.picture, lastRow, faces)
  const belowText = preview.picture?.height ?? (rows.length === 0 ? 0 : (rows.length - 1) * mark.row + mark.size)
  const textEnd = lastRow - (belowText === 0 ? 0 : belowText + foot.above)

  const textTop = headingEnd + body.before
  const text = fitBody(faces, preview.text, textEnd - textTop)
  const step = text.size * body.leading

  const name = fitText(faces.label, preview.kind, { sizes: [kind.size], width: room, lines: 1 }).lines
  return {
    rule: foot.rule,
    panels,
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
