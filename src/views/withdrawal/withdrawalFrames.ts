/** The sizes of one composition of the picture, in units of its box. */
export interface WithdrawalFrame {
  readonly width: number
  /** Where the days begin and end across. */
  readonly left: number
  readonly right: number
  /** The room kept for the labels at the ends of the lines, where these end late. */
  readonly endRoom: number
  /** The height of the first series and of each one added. */
  readonly firstHeight: number
  readonly addedHeight: number
  /** The size of the marks. */
  readonly mark: number
  /** The room between the ticks of months. */
  readonly monthRoom: number
  /** How many happenings may stand one above the other. */
  readonly pile: number
  /** How many rows of labels there may be below the happenings. */
  readonly labelRows: number
  /** Whether the lines carry labels; else the marks alone name them. */
  readonly hasLabels: boolean
}

/** Side by side with its labels, for wide screens and paper. */
export const wideFrame: WithdrawalFrame = {
  width: 960,
  left: 56,
  right: 948,
  endRoom: 240,
  firstHeight: 270,
  addedHeight: 120,
  mark: 11,
  monthRoom: 34,
  pile: 5,
  labelRows: 13,
  hasLabels: true,
}

/** Taller than wide, with larger marks, for narrow screens. */
export const narrowFrame: WithdrawalFrame = {
  width: 360,
  left: 50,
  right: 348,
  endRoom: 0,
  firstHeight: 250,
  addedHeight: 130,
  mark: 12,
  monthRoom: 40,
  pile: 9,
  labelRows: 0,
  hasLabels: false,
}
