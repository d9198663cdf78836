import type { ReactNode } from 'react'
import { pinnedAddress } from '../../state/pinnedAddress.ts'
import { useTracker } from '../../state/TrackerContext.tsx'
import { formatDay } from '../../text/formatDay.ts'
import { appName } from '../../text/pageTitle.ts'
import { citation } from '../../text/sentences/citation.ts'
import styles from './Embed.module.css'
import { useAsOf } from './useAsOf.ts'
import { WholeAddress } from './WholeAddress.tsx'

interface EmbedProps {
  readonly title: string
  /** The path of the page that this is a piece of. */
  readonly of: string
  /** The anchor of the piece in that page, where it does not stand at its head. */
  readonly at?: string
  readonly lead?: string | undefined
  readonly children: ReactNode
}

/** A piece of the record in the frame of another site: what it is, its day, the piece, and where it comes from. */
export function Embed({ title, of, at, lead, children }: EmbedProps) {
  const { model, asOf } = useAsOf()
  const sum = useTracker((state) => state.recordSum)
  const page = useTracker((state) => pinnedAddress({ ...state, address: { ...state.address, path: of } }))
  const address = at === undefined ? page : `${page}#${at}`
  const [words, end = ''] = citation(model, { title, asOf, address: '\n', sum }).split('\n')
  return (
    <article className={styles.embed} aria-labelledby="page-title">
      <header className={styles.head}>
        <p className={styles.quiet}>
          {appName}, as of <time dateTime={asOf}>{formatDay(asOf)}</time>
        </p>
        <h1 id="page-title" className={styles.title} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      </header>
      {children}
      <footer className={styles.foot}>
        <p>
          <a href={address}>See the full page</a>
        </p>
        <p className={styles.quiet}>
          Cite as: {words}
          <WholeAddress to={address} />
          {end}
        </p>
      </footer>
    </article>
  )
}
