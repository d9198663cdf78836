import { publishedBy } from '../../model/rule/publishedBy.ts'
import { paths } from '../../state/paths.ts'
import { laterSourcesSentence } from '../../text/sentences/laterSourcesSentence.ts'
import { reprintWords } from '../../text/sentences/reprintWords.ts'
import styles from './SourceLine.module.css'
import { Link } from './Link.tsx'
import { useAsOf } from './useAsOf.ts'

interface SourceLineProps {
  readonly sources: readonly string[]
  /** Without the word before them, where a column says it. */
  readonly bare?: boolean
}

/** The sources of a record on one line, by publisher. */
export function SourceLine({ sources, bare = false }: SourceLineProps) {
  const { model, asOf } = useAsOf()
  const all = sources.flatMap((id) => model.index.sources.get(id) ?? [])
  const found = all.filter((source) => publishedBy(source, asOf))
  const later = all.length - found.length
  return (
    <p className={styles.line}>
      {!bare && found.length > 0 && (found.length === 1 ? 'Source: ' : 'Sources: ')}
      {found.map((source, index) => (
        <span key={source.id}>
          {index > 0 && '; '}
          <Link to={paths.source(source.id)} label={`${source.publisher}: ${source.title}`}>
            {source.publisher}
          </Link>
          {reprintWords(source)}
        </span>
      ))}
      {later > 0 && `${found.length > 0 ? '; ' : ''}${laterSourcesSentence(later, asOf)}`}
    </p>
  )
}
