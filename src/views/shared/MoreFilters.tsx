import type { ReactNode } from 'react'
import { Disclosure } from '../../ui/Disclosure.tsx'
import styles from './MoreFilters.module.css'

interface MoreFiltersProps {
  /** How many values are chosen in them. */
  readonly inUse: number
  readonly children: ReactNode
}

/** All filters but the words and the order; folded away on a narrow screen, and always there on a wide one. */
export function MoreFilters({ inUse, children }: MoreFiltersProps) {
  return (
    <div className={styles.more}>
      <Disclosure summary={inUse === 0 ? 'More filters' : `More filters, ${inUse} in use`}>
        <div className={styles.fields}>{children}</div>
      </Disclosure>
    </div>
  )
}
