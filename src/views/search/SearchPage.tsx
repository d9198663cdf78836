import { useEffect, useRef } from 'react'
import { choose } from '../../state/actions.ts'
import { useShown } from '../../state/ShownAddress.tsx'
import { useTracker, useTrackerHandle } from '../../state/TrackerContext.tsx'
import { formatDay } from '../../text/formatDay.ts'
import { PageHeading } from '../../ui/PageHeading.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import styles from './Search.module.css'
import { SearchKeyChoice } from './SearchKeyChoice.tsx'
import { prepareSearch, searchResults } from './searchLater.ts'
import { SearchStart } from './SearchStart.tsx'

/** The field, and below it what was found, as the words are typed. */
export function SearchPage() {
  const tracker = useTrackerHandle()
  const { model, asOf } = useAsOf()
  const q = useTracker((state) => state.address.choices.q) ?? ''
  // The finds follow as soon as there is time; the field itself never waits for them.
  const settled = useShown((state) => state.address.choices.q) ?? ''
  // What was typed last. An entry of the history that came about otherwise, or was asked for with Enter, is kept.
  const typed = useRef<string | null>('')
  const results = useRef<HTMLDivElement>(null)

  useEffect(() => void prepareSearch(model), [model])

  const type = (text: string) => {
    const replace = typed.current === q
    typed.current = text
    // Nothing looked for has no kinds to choose from.
    void choose(tracker, text === '' ? { q: undefined, find: undefined } : { q: text }, { replace })
  }
  const submit = () => {
    typed.current = null
    results.current?.focus()
  }

  return (
    <>
      <PageHeading
        title="Search"
        standfirst={`Terms, statements, people, parties, events and sources, as they were public by ${formatDay(asOf)}.`}
      />
      <div className={styles.field}>
        <SearchField id="page-start" label="Words, names, numbers or a date" value={q} onChange={type} onSubmit={submit} />
      </div>
      <SearchKeyChoice />
      <div ref={results} tabIndex={-1} role="region" aria-label="Results" className={styles.results}>
        {settled.trim() === '' ? <SearchStart /> : <searchResults.Part search={settled} />}
      </div>
    </>
  )
}
