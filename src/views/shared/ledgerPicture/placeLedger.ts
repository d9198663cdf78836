import type { Shape } from '../../../ui/shape.ts'
import type { PartyTone, Tone } from '../../../ui/tone.ts'
import { tenth } from '../chart/dayScale.ts'
import { linesOf } from '../chart/linesOf.ts'
import { type PlacedSparkline, placeSparkline, sparkFrame } from '../placeSparkline.ts'
import { partyTone } from '../stateMarks.ts'
import type { LedgerLine, LedgerPictureFacts, LedgerPictureRow } from './ledgerFacts.ts'
import type { LedgerFrame } from './ledgerFrames.ts'

/** Words where they stand. */
export interface LedgerText {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly text: string
  readonly look: LedgerLine['look'] | 'group'
}

/** A form where it stands: the middle of it. */
export interface LedgerMark {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly shape: Shape
  readonly tone: Tone
}

/** The way a term has come: a bar with a dot per counter and a caret for the time gone, and the counts over time below. */
export interface LedgerWay {
  readonly key: string
  /** Where its upper left corner stands. */
  readonly x: number
  readonly y: number
  readonly track: string
  readonly ends: string
  readonly now: string | null
  readonly runs: readonly { readonly key: string; readonly tone: PartyTone; readonly d: string; readonly x: number }[]
  readonly counts: PlacedSparkline | null
}

/** The ledger with everything where it stands, in units of the picture. */
export interface PlacedLedger {
  readonly width: number
  readonly height: number
  readonly texts: readonly LedgerText[]
  readonly marks: readonly LedgerMark[]
  readonly ways: readonly LedgerWay[]
  /** Fine lines below rows, stronger ones below the lines over runs of rows. */
  readonly rules: readonly { readonly key: string; readonly d: string; readonly isStrong: boolean }[]
}

/** The size of letters and of a line of them. */
const size = 12.5
const lineHeight = 16
const markSize = 12
const afterMark = 17
const afterCell = 10
/** The size of the bar, and the height its line has in it. */
const bar = { width: 120, height: 20, inset: 4, line: 12 } as const
/** Strong letters are wider. */
const strongWidth = 0.88

/** The bar and the counts of a row; null where there is no count. */
function placeWay({ key, progress, timeGone, counts }: LedgerPictureRow, x: number, y: number): LedgerWay | null {
  if (progress.length === 0) return null
  const at = (share: number) => tenth(bar.inset + share * (bar.width - 2 * bar.inset))
  return {
    key,
    x,
    y,
    track: `M${at(0)} ${bar.line}H${at(1)}`,
    ends: `M${at(0)} ${bar.line - 4}v8M${at(1)} ${bar.line - 6}v12`,
    now: timeGone === null ? null : `M${tenth(at(timeGone) - 3.5)} ${bar.line - 10}h7l-3.5 5z`,
    runs: progress.map((mark) => ({ key: mark.counter, tone: partyTone(mark.counter), d: `M${at(0)} ${bar.line}H${at(mark.at)}`, x: at(mark.at) })),
    counts: counts === null ? null : placeSparkline(counts),
  }
}

const heightOfWay = (way: LedgerWay): number => bar.height + (way.counts === null ? 0 : sparkFrame.height)

interface Cell {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly width: number
}

/** The lines of a cell, broken to its width, and where the cell ends below. */
function placeLines(lines: readonly LedgerLine[], { key, x, y, width }: Cell) {
  const texts: LedgerText[] = []
  const marks: LedgerMark[] = []
  let bottom = y
  // What follows a line with a mark stands under its words.
  let inset = 0
  lines.forEach(({ text, look, mark }, index) => {
    if (mark !== null) {
      if (index > 0) bottom += 4
      inset = afterMark
      marks.push({ key: `${key} ${index}`, x: x + markSize / 2, y: bottom + lineHeight / 2, ...mark })
    }
    const room = (width - inset) * (look === 'strong' ? strongWidth : 1)
    for (const [part, words] of linesOf(text, room, size).entries()) {
      texts.push({ key: `${key} ${index} ${part}`, x: x + inset, y: bottom + lineHeight - 4, text: words, look })
      bottom += lineHeight
    }
  })
  return { texts, marks, bottom }
}

/** Places the ledger: a row per term, its cells in one band or in several, runs of rows under their line. */
export function placeLedger({ heads, rows }: LedgerPictureFacts, { width, bands, isHeadedOnce }: LedgerFrame): PlacedLedger {
  const texts: LedgerText[] = []
  const marks: LedgerMark[] = []
  const ways: LedgerWay[] = []
  const rules: { key: string; d: string; isStrong: boolean }[] = []
  let top = 0
  const write = (lines: readonly LedgerLine[], cell: Cell): number => {
    const placed = placeLines(lines, cell)
    texts.push(...placed.texts)
    marks.push(...placed.marks)
    return placed.bottom
  }
  const rule = (key: string, isStrong: boolean) => rules.push({ key, d: `M0 ${top}H${width}`, isStrong })

  if (isHeadedOnce) {
    top = Math.max(0, ...bands.flat().map(({ column, ...place }) => write([heads[column]], { key: `head ${column}`, y: 0, ...place }))) + 6
    rule('head', true)
  }
  let group: string | null = null
  for (const row of rows) {
    if (row.group !== group) {
      group = row.group
      texts.push({ key: `group ${row.key}`, x: 0, y: top + 28, text: group, look: 'group' })
      top += 38
      rule(`group ${row.key}`, true)
    }
    top += 8
    for (const band of bands) {
      const bottoms = band.map(({ column, ...place }) => {
        const key = `${row.key} ${column}`
        const isNamed = !isHeadedOnce && column !== 'term'
        const start = isNamed ? write([heads[column]], { key: `${key} head`, y: top, ...place }) : top
        const end = write(row.cells[column], { key, y: start, ...place })
        const way = column === 'delivery' ? placeWay(row, place.x, end) : null
        if (way === null) return end
        ways.push(way)
        return end + heightOfWay(way)
      })
      top = Math.max(top, ...bottoms) + afterCell
    }
    rule(row.key, false)
  }
  return { width, height: top + 4, texts, marks, ways, rules }
}
