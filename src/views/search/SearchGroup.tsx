import { useState } from 'react'
import { countOf, formatNumber } from '../../text/formatNumber.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Section.tsx'
import type { Wanted } from './lookUp.ts'
import styles from './Search.module.css'
import { kindWords } from './searchKinds.ts'
import type { SearchGroup as Group } from './searchRecord.ts'
import { SearchResult } from './SearchResult.tsx'

interface SearchGroupProps {
  readonly group: Group
  readonly wanted: readonly Wanted[]
}

/** How many are shown at first, and how many more there have to be for the rest to be worth a button. */
const [shownFirst, worthAButton] = [6, 2]

/** The finds of one kind, the best first; the rest on demand. */
export function SearchGroup({ group: { kind, entries }, wanted }: SearchGroupProps) {
  const [isWhole, setWhole] = useState(false)
  const { title, one, many } = kindWords[kind]
  const rest = entries.length - shownFirst
  const shown = isWhole || rest < worthAButton ? entries : entries.slice(0, shownFirst)
  return (
    <Section id={`found-${kind}`} title={title} aside={<span className={styles.count}>{formatNumber(entries.length)}</span>}>
      <ol className={styles.list}>
        {shown.map((entry) => (
          <SearchResult key={entry.id} entry={entry} wanted={wanted} />
        ))}
      </ol>
      {shown.length < entries.length && (
        <>
          <p className={styles.more}>
            <Button icon="more" onClick={() => setWhole(true)}>
              Show {countOf(rest, `more ${one}`, `more ${many}`)}
            </Button>
          </p>
          <p className={styles.printed}>{countOf(rest, `more ${one} is`, `more ${many} are`)} folded on the screen and not printed.</p>
        </>
      )}
    </Section>
  )
}
