import type { ReactNode } from 'react'
import styles from './DefinitionList.module.css'

export interface Definition {
  key: string
  term: ReactNode
  value: ReactNode
}

interface DefinitionListProps {
  items: readonly Definition[]
  /** Across: names above values, several abreast, for a few short facts. */
  across?: boolean | undefined
}

/** Facts by name. */
export function DefinitionList({ items, across = false }: DefinitionListProps) {
  return (
    <dl className={across ? styles.across : styles.rows}>
      {items.map((item) => (
        <div key={item.key} className={styles.item}>
          <dt className={styles.term}>{item.term}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}
