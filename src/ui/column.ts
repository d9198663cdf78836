import type { ReactNode } from 'react'

/** One column: what it is called and what it shows of a row. */
export interface Column<Row> {
  key: string
  header: ReactNode
  cell: (row: Row) => ReactNode
  /** The header in plain words, where `header` is not a string: names the value once rows are stacked. */
  label?: string | undefined
  /** Figures: set against the right edge so that they line up. */
  numeric?: boolean | undefined
  /** The cell that names the row. */
  rowHeader?: boolean | undefined
  /** How much room the column takes; even for columns that stand for sides and must be alike. */
  width?: 'narrow' | 'even' | 'wide' | undefined
  sort?: 'ascending' | 'descending' | undefined
}
