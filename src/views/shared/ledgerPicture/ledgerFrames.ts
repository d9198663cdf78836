import type { LedgerColumn } from './ledgerFacts.ts'

/** A column where it stands across. */
interface FrameColumn {
  readonly column: LedgerColumn
  readonly x: number
  readonly width: number
}

/** One composition of the ledger, in units of its box. */
export interface LedgerFrame {
  readonly width: number
  /** The columns of a row, in bands one below the other. */
  readonly bands: readonly (readonly FrameColumn[])[]
  /** Whether the columns are named at the top, or in each row. */
  readonly isHeadedOnce: boolean
}

/** A line per term, for wide screens and paper. */
export const wideLedger: LedgerFrame = {
  width: 1160,
  bands: [
    [
      { column: 'term', x: 0, width: 215 },
      { column: 'owed', x: 230, width: 100 },
      { column: 'due', x: 345, width: 100 },
      { column: 'delivery', x: 460, width: 130 },
      { column: 'account', x: 605, width: 130 },
      { column: 'united-states', x: 750, width: 130 },
      { column: 'taliban', x: 890, width: 130 },
      { column: 'afghan-government', x: 1030, width: 130 },
    ],
  ],
  isHeadedOnce: true,
}

/** The cells of a term below one another, for narrow screens; the three sides keep one width. */
export const narrowLedger: LedgerFrame = {
  width: 336,
  bands: [
    [{ column: 'term', x: 0, width: 336 }],
    [
      { column: 'owed', x: 0, width: 160 },
      { column: 'due', x: 176, width: 160 },
    ],
    [
      { column: 'delivery', x: 0, width: 160 },
      { column: 'account', x: 176, width: 160 },
    ],
    [
      { column: 'united-states', x: 0, width: 104 },
      { column: 'taliban', x: 116, width: 104 },
      { column: 'afghan-government', x: 232, width: 104 },
    ],
  ],
  isHeadedOnce: false,
}
