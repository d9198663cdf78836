import type { ReactNode } from 'react'
import styles from './Cluster.module.css'

interface ClusterProps {
  children: ReactNode
}

/** Small things in a row that wraps: marks, tags, links. */
export function Cluster({ children }: ClusterProps) {
  return <div className={styles.cluster}>{children}</div>
}
