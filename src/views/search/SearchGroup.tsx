import { useMemo, useState } from 'react'
import { countOf, formatNumber } from '../../text/formatNumber.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Section.tsx'
import { useBeginning } from '../../ui/useBeginning.tsx'
import type { Wanted } from './lookUp.ts'
import styles from './Search.module.css'
import { kindWords } from './searchKinds.ts'
import type { RankedGroup } from './rankEntries.ts'
import { SearchResult } from './SearchResult.tsx'

interface SearchGroupProps {
  readonly group: RankedGroup
  readonly wanted: readonly Wanted[]
}

/** How many are shown at first, and how many more there have to be for the rest to be worth a button. */
const [shownFirst, worthAButton] = [6, 2]

/** More finds of a kind than our record holds. */
const mostFinds = 300

/** The finds of one kind, the best first; the rest on demand. */
export function SearchGroup({ group: { kind, count, best }, wanted }: SearchGroupProps) {
  const [isWhole, setWhole] = useState(false)
  const { title, one, many } = kindWords[kind]
  const rest = count - shownFirst
  const isAll = isWhole || rest < worthAButton
  const { shown, end } = useBeginning(useMemo(() => best(isAll ? undefined : shownFirst), [best, isAll]), mostFinds)
  return (
    <Section id={`found-${kind}`} title={title} aside={<span className={styles.count}>{formatNumber(count)}</span>}>
      <ol className={styles.list}>
        {shown.map((entry) => (
          <SearchResult key={entry.id} entry={entry} wanted={wanted} />
        ))}
      </ol>
      {end}
      {!isAll && (
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
