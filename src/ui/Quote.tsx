import type { ReactNode } from 'react'
import styles from './Quote.module.css'

interface QuoteProps {
  /** The words as they were said, without quotation marks. */
  children: ReactNode
  /** The language of the words (a BCP 47 tag). */
  lang: string
  /** Who said it, by name and office, and when. */
  attribution?: ReactNode
  /** Where it can be read. */
  source?: ReactNode
}

/** Somebody's own words. */
export function Quote({ children, lang, attribution, source }: QuoteProps) {
  return (
    <figure className={styles.quote}>
      <blockquote lang={lang} dir="auto" className={styles.words}>
        <p>
          <q>{children}</q>
        </p>
      </blockquote>
      {(attribution !== undefined || source !== undefined) && (
        <figcaption className={styles.by}>
          {attribution}
          {attribution !== undefined && source !== undefined && ' · '}
          {source}
        </figcaption>
      )}
    </figure>
  )
}
