import { Glyph } from '../../ui/Glyph.tsx'
import { Link } from '../shared/Link.tsx'
import { partyShape, partyTone } from '../shared/stateMarks.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import type { Entry } from './entry.ts'
import type { Wanted } from './lookUp.ts'
import { MarkedText } from './MarkedText.tsx'
import styles from './Search.module.css'
import { markTitle, snippetOf } from './snippetOf.ts'

interface SearchResultProps {
  readonly entry: Entry
  readonly wanted: readonly Wanted[]
}

/** One find: its title as a link, and the words around what was looked for. */
export function SearchResult({ entry, wanted }: SearchResultProps) {
  const { asOf } = useAsOf()
  const { path, title, note, party } = entry.shown()
  const snippet = snippetOf(entry.texts(), wanted, asOf)
  return (
    <li className={styles.result}>
      <p className={styles.title}>
        {party !== undefined && <Glyph shape={partyShape(party)} tone={partyTone(party)} />}
        <span>
          <Link to={path}>
            <MarkedText pieces={markTitle(title, wanted)} />
          </Link>
          {note !== undefined && (
            <span className={styles.note}>
              {' '}
              · <MarkedText pieces={markTitle(note, wanted)} />
            </span>
          )}
        </span>
      </p>
      {snippet !== null && (
        <p className={styles.snippet}>
          {snippet.lead !== undefined && <span className={styles.lead}>{snippet.lead}: </span>}
          {snippet.quoted === undefined ? (
            <MarkedText pieces={snippet.pieces} />
          ) : (
            <q lang={snippet.quoted}>
              <MarkedText pieces={snippet.pieces} />
            </q>
          )}
        </p>
      )}
    </li>
  )
}
