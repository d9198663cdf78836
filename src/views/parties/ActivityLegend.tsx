import type { Shape } from '../../ui/shape.ts'
import { Key } from '../../ui/Key.tsx'
import { Marker } from '../../ui/Marker.tsx'
import type { ActivityFacts } from './activityFacts.ts'
import styles from './ActivityLegend.module.css'
import { cellShape } from './cellShape.ts'

const forms: readonly { readonly shape: Shape; readonly label: string }[] = [
  { shape: 'square', label: 'Spoke on the term' },
  { shape: 'open-square', label: 'Gave a number only' },
  { shape: 'diamond', label: 'Had a part in an event' },
  { shape: 'inlaid-square', label: 'Spoke, and had a part in an event' },
  { shape: 'framed-diamond', label: 'Gave a number, and had a part in an event' },
]

/** What the forms stand for; only those that are drawn. */
export function ActivityLegend({ facts }: { readonly facts: ActivityFacts }) {
  const drawn = new Set(facts.cells.map(cellShape))
  return (
    <Key
      label="Key to the map"
      items={[
        ...forms.filter(({ shape }) => drawn.has(shape)).map(({ shape, label }) => ({ key: shape, mark: <Marker shape={shape} label={label} /> })),
        { key: 'none', mark: <span className={styles.none}><DotSample /> Nothing on record</span> },
      ]}
    />
  )
}

const DotSample = () => (
  <svg className={styles.sample} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
    <circle cx="8" cy="8" r="1.6" />
  </svg>
)
