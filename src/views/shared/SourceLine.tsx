import { paths } from '../../state/paths.ts'
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
  const { model } = useAsOf()
  const found = sources.flatMap((id) => model.index.sources.get(id) ?? [])
  return (
    <p className={styles.line}>
      {!bare && (found.length === 1 ? 'Source: ' : 'Sources: ')}
      {found.map((source, index) => (
        <span key={source.id}>
          {index > 0 && '; '}
          <Link to={paths.source(source.id)} label={`${source.publisher}: ${source.title}`}>
            {source.publisher}
          </Link>
        </span>
      ))}
    </p>
  )
}
