import { paths } from '../../state/paths.ts'
import { formatDate } from '../../text/formatDay.ts'
import { originWords } from '../../text/labels/recordWords.ts'
import { Link } from './Link.tsx'
import styles from './SourceList.module.css'
import { useAsOf } from './useAsOf.ts'

/** The sources a record rests on, each one activation away, with where it stands to what it reports. */
export function SourceList({ sources }: { readonly sources: readonly string[] }) {
  const { model } = useAsOf()
  return (
    <ul className={styles.list}>
      {sources.map((id) => {
        const source = model.index.sources.get(id)
        if (source === undefined) return null
        const reprint = source.originOf === undefined ? '' : ` of ${source.originOf}`
        return (
          <li key={id}>
            <Link to={paths.source(id)}>{source.title}</Link>
            <span className={styles.facts}>
              {[
                source.publisher,
                source.date === undefined ? 'no date given' : formatDate(source.date, source.datePart),
                `${originWords[source.origin].label}${reprint}`,
              ].join(' · ')}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
