import { Button } from './Button.tsx'
import { csvText } from './csvText.ts'
import { saveFile } from './saveFile.ts'

interface CsvDownloadProps {
  /** The file's name without its ending. */
  name: string
  /** The rows, the head first; made when the reader asks. */
  records: () => Promise<readonly (readonly string[])[]>
  children: string
}

/** A list as a file for a spreadsheet, where it is not shown as a table. */
export function CsvDownload({ name, records, children }: CsvDownloadProps) {
  const save = async () => saveFile(`${name}.csv`, new Blob([await csvText(await records())], { type: 'text/csv;charset=utf-8' }))
  return (
    <Button look="quiet" onClick={() => void save()}>
      {children}
    </Button>
  )
}
