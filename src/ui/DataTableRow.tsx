import { classNames } from './classNames.ts'
import type { Column } from './column.ts'
import styles from './DataTable.module.css'

interface DataTableRowProps<Row> {
  row: Row
  columns: readonly Column<Row>[]
  id: string | undefined
  current: boolean
}

/* The roles are said outright: once rows are stacked, the display values that do it
   would otherwise take the table's meaning away in some browsers. */
export function DataTableRow<Row>({ row, columns, id, current }: DataTableRowProps<Row>) {
  return (
    <tr role="row" id={id} aria-current={current ? 'true' : undefined} className={styles.row}>
      {columns.map((column) => {
        const label = column.label ?? (typeof column.header === 'string' ? column.header : undefined)
        const look = classNames(styles.cell, column.numeric && styles.numeric, column.width === 'wide' && styles.long)
        return column.rowHeader ? (
          <th key={column.key} scope="row" role="rowheader" className={classNames(look, styles.rowHeader)}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.key} role="cell" className={look} data-label={label}>
            {column.cell(row)}
          </td>
        )
      })}
    </tr>
  )
}
