import type { RefObject } from 'react'
import { Button } from './Button.tsx'
import type { TableFile } from './saveTable.ts'
import styles from './TableDownload.module.css'

interface TableDownloadProps {
  table: RefObject<HTMLTableElement | null>
  file: TableFile
  /** Whether all rows stand in the table. */
  isWhole: boolean
  /** What the table is called, for those who listen. */
  title: string | undefined
}

/** The table as it stands, for a spreadsheet. */
export function TableDownload({ table, file, isWhole, title }: TableDownloadProps) {
  async function save() {
    const { saveTable } = await import('./saveTable.ts')
    if (table.current !== null) await saveTable(table.current, file)
  }
  const words = isWhole ? 'Download this table (CSV)' : 'Download the rows shown (CSV)'
  return (
    <p className={styles.download}>
      <Button look="quiet" label={title === undefined ? undefined : `${words}: ${title}`} onClick={() => void save()}>
        {words}
      </Button>
    </p>
  )
}
