import type { BuiltFile } from '../../state/builtFiles.ts'
import { formatBytes } from '../../text/formatBytes.ts'
import { shownDigits } from '../../text/sentences/citation.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import styles from './Data.module.css'
import { FileLink } from './FileLink.tsx'

/** Files with what each holds, its size and the beginning of its check sum; all of it stands in SHA256SUMS. */
export function FileTable({ caption, files }: { readonly caption: string; readonly files: readonly BuiltFile[] }) {
  return (
    <DataTable
      caption={caption}
      hideCaption
      stack
      rows={files}
      rowKey={({ path }) => path}
      columns={[
        { key: 'file', header: 'File', rowHeader: true, cell: ({ path }) => <FileLink path={path} /> },
        { key: 'holds', header: 'What it holds', width: 'wide', cell: ({ holds }) => holds },
        { key: 'format', header: 'Form', cell: ({ format }) => format },
        { key: 'size', header: 'Size', numeric: true, cell: ({ bytes }) => <span className={styles.size}>{formatBytes(bytes)}</span> },
        { key: 'sum', header: 'SHA-256 begins', cell: ({ sha256 }) => <code className={styles.sum}>{sha256.slice(0, shownDigits)}</code> },
      ]}
    />
  )
}
