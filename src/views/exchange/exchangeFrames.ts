/** The sizes of one composition of a side’s picture, in units of its box. */
export interface ExchangeFrame {
  readonly width: number
  readonly left: number
  readonly right: number
  readonly plotHeight: number
  readonly mark: number
  readonly monthRoom: number
}

/** For a column of a wide page. */
export const wideFrame: ExchangeFrame = { width: 500, left: 50, right: 452, plotHeight: 260, mark: 10, monthRoom: 34 }

/** For a narrow screen. */
export const narrowFrame: ExchangeFrame = { width: 340, left: 46, right: 304, plotHeight: 240, mark: 12, monthRoom: 34 }
