import { Glyph } from '../../ui/Glyph.tsx'
import { Link } from '../shared/Link.tsx'
import { partyShape, partyTone } from '../shared/stateMarks.ts'
import type { Wanted } from './lookUp.ts'
import { MarkedText } from './MarkedText.tsx'
import styles from './Search.module.css'
import type { IndexedEntry } from './searchIndex.ts'
import { markTitle, snippetOf } from './snippetOf.ts'

interface SearchResultProps {
  readonly entry: IndexedEntry
  readonly wanted: readonly Wanted[]
}

/** One find: its title as a link, and the words around what was looked for. */
export function SearchResult({ entry, wanted }: SearchResultProps) {
  const snippet = snippetOf(entry, wanted)
  return (
    <li className={styles.result}>
      <p className={styles.title}>
        {entry.party !== undefined && <Glyph shape={partyShape(entry.party)} tone={partyTone(entry.party)} />}
        <span>
          <Link to={entry.path}>
            <MarkedText pieces={markTitle(entry.title, wanted)} />
          </Link>
          {entry.note !== undefined && (
            <span className={styles.note}>
              {' '}
              · <MarkedText pieces={markTitle(entry.note, wanted)} />
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
