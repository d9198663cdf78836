import type { Flow } from '../shared/chart/placedMark.ts'

/** The room that a composition of the picture has, in units of the picture. */
export interface ArgumentFrame {
  readonly flow: Flow
  /** Where time begins and ends. */
  readonly from: number
  readonly to: number
  /** Where the first lane begins, across time. */
  readonly start: number
  /** The room of one mark, along and across time. */
  readonly pitch: number
  /** The most marks in a pile before it grows sideways. */
  readonly rows: number
  /** The least room of a lane, and what stands between two. */
  readonly lane: number
  readonly gap: number
  /** Room for titles at the beginning of lanes, and for the axis at the end of the picture. */
  readonly head: number
  readonly foot: number
  /** The least room between the labels of months. */
  readonly monthRoom: number
}

/** Time runs across; a lane is a band. */
export const wideFrame: ArgumentFrame = {
  flow: 'across',
  from: 20,
  to: 1180,
  start: 12,
  pitch: 12,
  rows: 9,
  lane: 46,
  gap: 26,
  head: 24,
  foot: 48,
  monthRoom: 44,
}

/** Time runs down; a lane is a column. */
export const narrowFrame: ArgumentFrame = {
  flow: 'down',
  from: 48,
  to: 1560,
  start: 58,
  pitch: 10,
  rows: 4,
  lane: 40,
  gap: 6,
  head: 0,
  foot: 12,
  monthRoom: 24,
}
