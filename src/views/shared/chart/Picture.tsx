import { type ReactNode, useRef } from 'react'
import { formatNumber } from '../../../text/formatNumber.ts'
import { classNames } from '../../../ui/classNames.ts'
import styles from './Picture.module.css'
import type { FilterKey } from '../filterWords.ts'
import { PictureTakeAway } from './PictureTakeAway.tsx'

interface PictureProps {
  /** What the picture is called in its file. */
  readonly title: string
  /** Its anchor in the page. */
  readonly anchor?: string
  /** What its files are called, without the day and the ending. */
  readonly file: string
  /** What narrows what is drawn; its files are named for it. */
  readonly filters?: readonly FilterKey[]
  /** The id of the section in which the same values stand as a table. */
  readonly table: string
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
  /** How many earlier records are not drawn, because there are more than can be told apart. */
  readonly leftOut?: number
  /** Whether it is taller than a screen: what a selected mark stands for then stays in view beside it. */
  readonly isTall?: boolean
  /** What the selected mark stands for. */
  readonly details: ReactNode
}

/** A picture with its sentence, its key, what is drawn, the ways to take it away, and the selected mark. */
export function Picture({ title, anchor = 'picture', file, filters, table, sentence, legend, controls, children, note, leftOut = 0, isTall = false, details }: PictureProps) {
  const figure = useRef<HTMLElement>(null)
  return (
    <figure ref={figure} id={anchor} className={styles.picture}>
      <figcaption className={styles.sentence}>{sentence}</figcaption>
      {controls}
      <div className={styles.legend} data-key>
        {legend}
      </div>
      {children}
      {note !== undefined && <p className={styles.note}>{note}</p>}
      {leftOut > 0 && <p className={styles.note}>Earlier records left out: {formatNumber(leftOut)}.</p>}
      <PictureTakeAway figure={figure} anchor={anchor} title={title} file={file} filters={filters} table={table} />
      <div className={classNames(styles.details, isTall && styles.beside)} role="region" aria-label="Selected mark" aria-live="polite">
        {details}
      </div>
    </figure>
  )
}
