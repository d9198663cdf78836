import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import { Glyph } from './Glyph.tsx'
import styles from './Marker.module.css'
import type { Shape } from './shape.ts'
import type { Tone } from './tone.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

interface MarkerProps {
  shape: Shape
  tone?: Tone | undefined
  label: ReactNode
  /** A second, quieter line: the figure or date behind the label. */
  note?: ReactNode
  /** Strong where the mark is the point of the line, as in a headline. */
  strong?: boolean | undefined
  /** Only where a key beside it explains the forms, such as a dense matrix. */
  hideLabel?: boolean | undefined
}

/** A form and the words that say the same: the mark of a status or of a party. */
export function Marker({ shape, tone, label, note, strong = false, hideLabel = false }: MarkerProps) {
  return (
    <span className={classNames(styles.marker, strong && styles.strong)}>
      <Glyph shape={shape} tone={tone} />
      {hideLabel ? (
        <VisuallyHidden>{label}</VisuallyHidden>
      ) : (
        <span className={styles.words}>
          <span className={styles.label}>{label}</span>
          {note !== undefined && <span className={styles.note}>{note}</span>}
        </span>
      )}
    </span>
  )
}
