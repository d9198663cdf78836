import type { RefObject } from 'react'
import { Button } from './Button.tsx'
import { cellText } from './cellText.ts'
import { csvText } from './csvText.ts'
import { saveFile } from './saveFile.ts'
import styles from './TableDownload.module.css'
import { type ConstantColumn, tableRecords } from './tableRecords.ts'

/** How a table is taken away: the file's name without its ending, and what every row is to say besides its cells. */
export interface TableFile {
  readonly name: string
  readonly columns: readonly ConstantColumn[]
}

interface TableDownloadProps {
  table: RefObject<HTMLTableElement | null>
  file: TableFile
  /** What the table is called, for those who listen. */
  title: string | undefined
}

/** The table as it stands, for a spreadsheet. */
export function TableDownload({ table, file, title }: TableDownloadProps) {
  async function save() {
    const element = table.current
    if (element === null) return
    const caption = element.caption === null ? '' : cellText(element.caption)
    const records = tableRecords(element, [{ header: 'table', value: caption }, ...file.columns])
    saveFile(`${file.name}.csv`, 'text/csv;charset=utf-8', await csvText(records))
  }
  const words = 'Download this table (CSV)'
  return (
    <p className={styles.download}>
      <Button look="quiet" label={title === undefined ? undefined : `${words}: ${title}`} onClick={() => void save()}>
        {words}
      </Button>
    </p>
  )
}
