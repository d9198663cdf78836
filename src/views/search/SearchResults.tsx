import { Suspense, useMemo } from 'react'
import { paths } from '../../state/paths.ts'
import { useShown } from '../../state/ShownAddress.tsx'
import { searchSentence } from '../../text/sentences/searchSentence.ts'
import { Absent } from '../../ui/Absent.tsx'
import { CsvDownload } from '../../ui/CsvDownload.tsx'
import { filteredName } from '../shared/filteredName.ts'
import { Link } from '../shared/Link.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { findRecords } from './findRecords.ts'
import { countKinds, ofKinds } from './findsByKind.ts'
import { KindFilter } from './KindFilter.tsx'
import styles from './Search.module.css'
import { SearchAnswers } from './SearchAnswers.tsx'
import { SearchDays } from './SearchDays.tsx'
import { SearchGroup } from './SearchGroup.tsx'
import { kindWords } from './searchKinds.ts'
import { indexing } from './searchIndex.ts'
import { searchRecord } from './searchRecord.ts'
import { SearchStart } from './SearchStart.tsx'

interface SearchResultsProps {
  readonly search: string
}

/** What a search comes to; until a large record has been gone through once, that it is. */
export function SearchResults({ search }: SearchResultsProps) {
  return (
    <Suspense fallback={<p role="status">Going through the record. What is found appears here.</p>}>
      <Finds search={search} />
    </Suspense>
  )
}

/** How much of what, and then the finds of the kinds chosen, kind by kind. */
function Finds({ search }: SearchResultsProps) {
  const { model, asOf } = useAsOf()
  const chosen = useShown((state) => state.address.choices.find)
  const waiting = indexing(model)
  if (waiting !== null) throw waiting
  const answer = useMemo(() => searchRecord(model, search, asOf), [model, search, asOf])
  const { total, wanted, heldOf, near } = answer
  const counts = countKinds(answer, chosen)
  const finds = ofKinds(answer, chosen)
  const { lists, days, groups } = finds
  const shown = countKinds(finds, []).reduce((sum, { count }) => sum + count, 0)
  const only = chosen.length === 0 ? undefined : { shown, kinds: chosen.map((kind) => kindWords[kind].many) }
  const sentence = searchSentence({ search, total, asOf, held: heldOf, words: wanted, only })
  const filters = [{ key: 'q' as const, value: search }, ...chosen.map((value) => ({ key: 'find' as const, value }))]
  return (
    <>
      <p role="status" className={styles.sentence}>
        {sentence}
      </p>
      {(counts.length > 1 || chosen.length > 0) && <KindFilter counts={counts} />}
      <SearchAnswers lists={lists} />
      {days.length > 0 && <SearchDays days={days} />}
      {groups.map((group) => (
        <SearchGroup key={`${group.kind} ${search}`} group={group} wanted={wanted} />
      ))}
      {shown > 0 && (
        <p className={styles.foot}>
          <CsvDownload name={`${filteredName('search', filters)}-as-of-${asOf}`} records={async () => findRecords(model, finds, asOf, sentence)}>
            Download these finds (CSV)
          </CsvDownload>
        </p>
      )}
      {total === 0 && (
        <>
          {near.length > 0 && (
            <Absent>
              On record and near to it:{' '}
              {near.map((word, at) => (
                <span key={word}>
                  {at > 0 && ', '}
                  <Link to={paths.search()} choices={{ q: word, find: undefined }}>
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
