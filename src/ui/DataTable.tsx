import { useId, useRef, type ReactNode } from 'react'
import { classNames } from './classNames.ts'
import type { Column } from './column.ts'
import styles from './DataTable.module.css'
import paper from './DataTablePaper.module.css'
import { DataTableRow } from './DataTableRow.tsx'
import { groupRuns } from './groupRuns.ts'
import type { TableFile } from './saveTable.ts'
import { TableDownload } from './TableDownload.tsx'
import { useBeginning } from './useBeginning.tsx'

interface DataTableProps<Row> {
  caption: ReactNode
  /** Where a heading right above says the same. */
  hideCaption?: boolean | undefined
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Rows in a run with the same answer stand under one line that says it. */
  groupBy?: ((row: Row) => string) | undefined
  /** An id per row, so that an address can point at it. */
  rowId?: ((row: Row) => string) | undefined
  /** The row the reader stands at: the as-of day, the current item. */
  isCurrent?: ((row: Row) => boolean) | undefined
  /** The head stays in view; of a matrix, the first column too when it is scrolled sideways. */
  sticky?: boolean | undefined
  /** On a narrow screen each row becomes a list of named values. */
  stack?: boolean | undefined
  dense?: boolean | undefined
  /** On paper the lists and lines in its cells run on, one after the other. */
  runOn?: boolean | undefined
  /** A rule between columns, for a matrix. */
  grid?: boolean | undefined
  /** Below the table: units, who counted, what is missing. */
  note?: ReactNode
  /** From how many rows on only the beginning is shown, until the reader asks for more. */
  most?: number | undefined
  /** Offers the table as a file. */
  download?: TableFile | undefined
}

/** More rows than all but a few of our tables have; those say so. */
const mostRows = 100

/** A table in a region that scrolls sideways by itself, by keyboard too. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, hideCaption, columns, rows, rowKey, groupBy, rowId, isCurrent, note, download, most = mostRows } = props
  const { shown, end } = useBeginning(rows, most)
  const captionId = useId()
  const table = useRef<HTMLTableElement>(null)
  const look = classNames(
    styles.table,
    props.dense && styles.dense,
    props.grid && styles.grid,
    props.stack && styles.stack,
    props.runOn && paper.runOn,
  )
  return (
    <div className={classNames(styles.frame, paper.paper, props.sticky && styles.sticky, props.sticky && props.grid && styles.boxed)}>
      <div className={styles.region} role="region" aria-labelledby={captionId} tabIndex={0}>
        <table ref={table} className={look} role="table">
          <caption id={captionId} className={classNames(styles.caption, hideCaption && styles.hiddenCaption)}>
            {caption}
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map((column) => (
                <th
                  key={column.key}
                  scope="col"
                  role="columnheader"
                  aria-sort={column.sort}
                  className={classNames(
                    styles.head,
                    column.numeric && styles.numeric,
                    column.width === 'narrow' && styles.narrow,
                    column.width === 'even' && classNames(styles.even, paper.even),
                    column.width === 'wide' && classNames(styles.wide, paper.wide),
                  )}
                >
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          {groupRuns(shown, groupBy).map((group) => (
            <tbody key={group.key} role="rowgroup">
              {group.title !== undefined && (
                <tr role="row" className={styles.group}>
                  <th scope="rowgroup" role="rowheader" colSpan={columns.length}>
                    <span className={styles.groupTitle}>{group.title}</span>
                  </th>
                </tr>
              )}
              {group.rows.map((row) => (
                <DataTableRow
                  key={rowKey(row)}
                  row={row}
                  columns={columns}
                  id={rowId?.(row)}
                  current={isCurrent?.(row) ?? false}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {end}
      {note !== undefined && <p className={styles.note}>{note}</p>}
      {download !== undefined && (
        <TableDownload table={table} file={download} isWhole={end === null} title={typeof caption === 'string' ? caption : undefined} />
      )}
    </div>
  )
}
