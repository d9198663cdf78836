import { dateSpan } from '../../model/days.ts'
import { formatShortMonth } from '../../text/formatMonth.ts'
import { tenth } from '../shared/chart/dayScale.ts'
import type { ActivityFacts } from './activityFacts.ts'
import type { ActivityFrame } from './activityFrames.ts'

/** Where the months of a small multiple stand. */
export interface Column {
  /** The middle of a month. */
  readonly at: (month: string) => number
  /** The left edge of a mark in the first month. */
  readonly left: number
  /** From the middle of a month to that of the next. */
  readonly pitch: number
}

/** A month’s name, or a year, over the columns. */
export interface MonthName {
  readonly key: string
  readonly x: number
  readonly text: string
  /** Whether it stands in the line of the years. */
  readonly isYear: boolean
}

/** The room at the right for half the name of the last month. */
const margin = 8

/** How many panels stand side by side. */
const abreast = ({ panels }: ActivityFacts, frame: ActivityFrame): number => (frame.panels === 'across' ? panels.length : 1)

/** From the middle of a month to that of the next. */
export const monthPitch = (facts: ActivityFacts, frame: ActivityFrame): number =>
  (frame.width - frame.start - frame.gap * (abreast(facts, frame) - 1) - margin) / abreast(facts, frame) / facts.columns.length

/** The columns of each panel; one below the other, all panels share the same. Every month of the record has its place on every day. */
export function activityColumns(facts: ActivityFacts, frame: ActivityFrame): readonly Column[] {
  const pitch = monthPitch(facts, frame)
  return facts.panels.map((_, index) => {
    const from = frame.start + (index % abreast(facts, frame)) * (pitch * facts.columns.length + frame.gap)
    return { pitch, left: from + pitch / 2 - frame.mark / 2, at: (month) => tenth(from + (facts.columns.indexOf(month) + 0.5) * pitch) }
  })
}

/** The names over a panel of the months that had begun, every few months, each year over the first of its months that is named. */
export function monthNames({ months, columns }: ActivityFacts, { at }: Column, stride: number): readonly MonthName[] {
  const named = months.filter((month) => columns.indexOf(month) % stride === 0)
  return named.flatMap((month, index): readonly MonthName[] => {
    const first = dateSpan(month)?.first
    if (first === undefined) return []
    const year = month.slice(0, 'YYYY'.length)
    const name = { key: month, x: at(month), text: formatShortMonth(first), isYear: false }
    return named[index - 1]?.startsWith(year) === true ? [name] : [{ key: year, x: at(month), text: year, isYear: true }, name]
  })
}
