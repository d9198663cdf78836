import { publishedBy } from '../../model/rule/publishedBy.ts'
import { paths } from '../../state/paths.ts'
import { formatDate } from '../../text/formatDay.ts'
import { originWords } from '../../text/labels/recordWords.ts'
import { laterSourcesSentence } from '../../text/sentences/laterSourcesSentence.ts'
import { Link } from './Link.tsx'
import styles from './SourceList.module.css'
import { useAsOf } from './useAsOf.ts'

/** The sources a record rests on, each one activation away, with where it stands to what it reports. */
export function SourceList({ sources }: { readonly sources: readonly string[] }) {
  const { model, asOf } = useAsOf()
  const found = sources.flatMap((id) => model.index.sources.get(id) ?? [])
  const published = found.filter((source) => publishedBy(source, asOf))
  const later = found.length - published.length
  return (
    <ul className={styles.list}>
      {published.map((source) => {
        const { origin, originOf } = source
        const from = originOf === undefined ? '' : `${origin === 'reprint' ? ' of' : ', from'} ${originOf}`
        return (
          <li key={source.id}>
            <Link to={paths.source(source.id)}>{source.title}</Link>
            <span className={styles.facts}>
              {[
                source.publisher,
                source.date === undefined ? 'no date given' : formatDate(source.date, source.datePart),
                `${originWords[origin].label}${from}`,
              ].join(' · ')}
            </span>
          </li>
        )
      })}
      {later > 0 && (
        <li>
          <span className={styles.facts}>{laterSourcesSentence(later, asOf)}</span>
        </li>
      )}
    </ul>
  )
}
