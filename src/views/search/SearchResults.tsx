import { paths } from '../../state/paths.ts'
import { searchSentence } from '../../text/sentences/searchSentence.ts'
import { Absent } from '../../ui/Absent.tsx'
import { Link } from '../shared/Link.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import styles from './Search.module.css'
import { SearchAnswers } from './SearchAnswers.tsx'
import { SearchDays } from './SearchDays.tsx'
import { SearchGroup } from './SearchGroup.tsx'
import { kindWords } from './searchKinds.ts'
import { searchRecord } from './searchRecord.ts'
import { SearchStart } from './SearchStart.tsx'

/** What a search comes to: how much of what, and then the finds, kind by kind. */
export function SearchResults({ search }: { readonly search: string }) {
  const { model, asOf } = useAsOf()
  const { lists, days, groups, total, wanted, heldOf, near } = searchRecord(model, search, asOf)
  return (
    <>
      <p role="status" className={styles.sentence}>
        {searchSentence({ search, total, asOf, held: heldOf, words: wanted })}
      </p>
      {groups.length > 1 && (
        <nav aria-label="Kinds of finds" className={styles.kinds}>
          <ul>
            {groups.map(({ kind, entries }) => (
              <li key={kind}>
                <a href={`#found-${kind}`}>{kindWords[kind].title}</a> <span className={styles.count}>{entries.length}</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <SearchAnswers lists={lists} />
      {days.length > 0 && <SearchDays days={days} />}
      {groups.map((group) => (
        <SearchGroup key={`${group.kind} ${search}`} group={group} wanted={wanted} />
      ))}
      {total === 0 && (
        <>
          {near.length > 0 && (
            <Absent>
              On record and near to it:{' '}
              {near.map((word, at) => (
                <span key={word}>
                  {at > 0 && ', '}
                  <Link to={paths.search()} choices={{ q: word }}>
                    {word}
                  </Link>
                </span>
              ))}
            </Absent>
          )}
          <SearchStart />
        </>
      )}
    </>
  )
}
