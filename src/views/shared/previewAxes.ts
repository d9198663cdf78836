import { textWidth } from './chart/labelRows.ts'
import type { Tick } from './chart/monthTicks.ts'
import { type PreviewStroke, type PreviewWords, previewWordSize } from './previewPicture.ts'

/** The lines and labels of an axis. */
interface PreviewAxis {
  readonly strokes: readonly PreviewStroke[]
  readonly words: readonly PreviewWords[]
}

/** Lines at round numbers, with the numbers before them. */
export const valueAxis = (ticks: readonly Tick[], { left, right }: { readonly left: number; readonly right: number }): PreviewAxis => ({
  strokes: ticks.map(({ key, at }) => ({ key: `value ${key}`, d: `M${left} ${at}H${right}`, tone: 'rule', width: 1.5 })),
  words: ticks.map(({ at, label }) => ({ text: label, x: left - 12, y: at + 8, anchor: 'end' })),
})

interface MonthRoom {
  readonly bottom: number
  readonly labelY: number
  /** Words do not reach farther. */
  readonly right: number
}

/** The names of months under the place where each begins, with the year where it is new. */
export const monthAxis = (ticks: readonly Tick[], { bottom, labelY, right }: MonthRoom): PreviewAxis => {
  const wordsOf = ({ label, note }: Tick): string => (note === null ? label : `${label} ${note}`)
  const named = ticks.filter((tick) => tick.label !== '' && tick.at + 1.1 * textWidth(wordsOf(tick), previewWordSize) < right)
  return {
    strokes: named.map(({ key, at }) => ({ key: `month ${key}`, d: `M${at} ${bottom}v7`, tone: 'rule-strong', width: 1.5 })),
    words: named.map((tick) => ({ text: wordsOf(tick), x: tick.at, y: labelY, anchor: 'start' })),
  }
}
