import type { ReactNode } from 'react'
import styles from './Picture.module.css'

interface PictureProps {
  /** What the picture shows, in one sentence. */
  readonly sentence: ReactNode
  /** The forms and colours, in words. */
  readonly legend: ReactNode
  /** Choices of what is drawn. */
  readonly controls?: ReactNode
  /** The drawing, in its compositions. */
  readonly children: ReactNode
  /** How to read it: what stands where. */
  readonly note?: ReactNode
  /** What the selected mark stands for. */
  readonly details: ReactNode
}

/** A picture with its sentence, its key, what is drawn, and the selected mark. */
export function Picture({ sentence, legend, controls, children, note, details }: PictureProps) {
  return (
    <figure className={styles.picture}>
      <figcaption className={styles.sentence}>{sentence}</figcaption>
      {controls}
      <div className={styles.legend}>{legend}</div>
      {children}
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <div className={styles.details} role="region" aria-label="Selected mark" aria-live="polite">
        {details}
      </div>
    </figure>
  )
}
