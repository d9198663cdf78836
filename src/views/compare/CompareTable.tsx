import type { ReactNode } from 'react'
import { useShown } from '../../state/ShownAddress.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { Marker } from '../../ui/Marker.tsx'
import type { Shape } from '../../ui/shape.ts'
import { Link } from '../shared/Link.tsx'
import { useTableFile } from '../shared/useTableFile.ts'
import styles from './CompareTable.module.css'
import { type CompareLine, type CompareRow, type Likeness, likenessOf } from './compareRow.ts'

interface CompareTableProps {
  readonly caption: string
  /** What the lines are about. */
  readonly what: string
  readonly first: Side
  readonly second: Side
  readonly rows: readonly CompareRow[]
}

interface Side {
  readonly name: string
  readonly heading: ReactNode
}

const likenesses: Readonly<Record<Likeness, { readonly shape: Shape; readonly words: string }>> = {
  same: { shape: 'disc', words: 'Same' },
  differs: { shape: 'split-disc', words: 'Differs' },
  'only-first': { shape: 'half-disc', words: 'Only on one side' },
  'only-second': { shape: 'half-disc', words: 'Only on one side' },
  neither: { shape: 'ring', words: 'Nothing on record' },
}

/** Two things side by side: the same fact on the same line, in columns of one width, and in words whether it is the same. */
export function CompareTable({ caption, what, first, second, rows }: CompareTableProps) {
  const since = useShown((state) => state.address.choices.since)
  const file = useTableFile(since === undefined ? 'comparison' : `comparison-since-${since}`, ['term', 'party'])
  return (
    <div className={styles.compare}>
      <DataTable
        caption={caption}
        rows={rows}
        rowKey={({ key }) => key}
        stack
        download={file}
        columns={[
          {
            key: 'fact',
            header: what,
            rowHeader: true,
            cell: ({ label, to }) => (to === undefined ? label : <Link to={to}>{label}</Link>),
          },
          { key: 'first', header: first.heading, label: first.name, cell: (row) => <Lines lines={row.first} /> },
          { key: 'second', header: second.heading, label: second.name, cell: (row) => <Lines lines={row.second} /> },
          {
            key: 'likeness',
            header: 'Compared',
            cell: (row) => {
              const { shape, words } = likenesses[likenessOf(row)]
              return <Marker shape={shape} tone="ink" label={words} />
            },
          },
        ]}
      />
    </div>
  )
}

function Lines({ lines }: { readonly lines: readonly CompareLine[] }) {
  if (lines.length === 0) return <span className={styles.none}>Nothing on record</span>
  return (
    <ul className={styles.lines}>
      {lines.map(({ words, mark, to }) => {
        const text = mark === undefined ? words : <Marker {...mark} label={words} />
        return <li key={`${words} ${to ?? ''}`}>{to === undefined ? text : <Link to={to}>{text}</Link>}</li>
      })}
    </ul>
  )
}
