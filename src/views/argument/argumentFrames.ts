import type { Flow } from '../shared/chart/placedMark.ts'

/** The sizes of one composition of the picture, in units of its box. */
export interface ArgumentFrame {
  readonly flow: Flow
  /** The extent across the flow of time that is given: the width where time runs down. */
  readonly width: number
  /** Where time begins and, where it runs across, ends. */
  readonly start: number
  readonly end: number
  /** Where time runs down: the room of a day and of a statement. */
  readonly perDay: number
  readonly perMark: number
  readonly mark: number
  readonly pitch: number
  /** How many marks may stand beside each other in the lane of a side, and in any other. */
  readonly sideRows: number
  readonly otherRows: number
  readonly monthRoom: number
  /** Whether each other party has a lane of its own, or all of them one. */
  readonly hasLanePerParty: boolean
}

/** Time runs across, a lane per party. */
export const wideFrame: ArgumentFrame = {
  flow: 'across',
  width: 960,
  start: 138,
  end: 948,
  perDay: 0,
  perMark: 0,
  mark: 10,
  pitch: 14,
  sideRows: 7,
  otherRows: 3,
  monthRoom: 30,
  hasLanePerParty: true,
}

/** The same in the width of a tablet: letters as large as elsewhere, marks smaller and piled higher. */
export const middleFrame: ArgumentFrame = {
  ...wideFrame,
  width: 736,
  start: 138,
  end: 728,
  mark: 8.5,
  pitch: 11,
  sideRows: 9,
  otherRows: 4,
}

/** Time runs down, a column per side and one for all others. */
export const narrowFrame: ArgumentFrame = {
  flow: 'down',
  width: 360,
  start: 44,
  end: 0,
  perDay: 0.8,
  perMark: 8,
  mark: 12,
  pitch: 15,
  sideRows: 5,
  otherRows: 4,
  monthRoom: 22,
  hasLanePerParty: false,
}
