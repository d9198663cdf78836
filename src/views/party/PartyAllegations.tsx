import type { Party } from '../../model/types.ts'
import { formatDay } from '../../text/formatDay.ts'
import { countOf } from '../../text/formatNumber.ts'
import { partyInSentence } from '../../text/partyName.ts'
import { searchedWords } from '../../text/sentences/searchedWords.ts'
import { Absent } from '../../ui/Absent.tsx'
import { Section } from '../../ui/Section.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { AllegationTable } from './AllegationTable.tsx'
import { type AllegationRow, isOpen, partyAllegations } from './partyAllegations.ts'
import styles from './PartyTable.module.css'

/** Whom the party accused and who accused it, each with what became of it. */
export function PartyAllegations({ party }: { readonly party: Party }) {
  const { model, asOf } = useAsOf()
  const { made, about } = partyAllegations(model, party.id, asOf)
  const name = partyInSentence(model, party.id)
  return (
    <>
      <Section id="accused" title={`Whom ${name} accused`}>
        <Allegations rows={made} none={`No allegation by ${name} is on record by ${formatDay(asOf)}.`} other="about" whose={`by ${name}`} />
      </Section>
      <Section id="accusations" title={`Allegations about ${name}`}>
        <Allegations rows={about} none={`No allegation about ${name} is on record by ${formatDay(asOf)}.`} other="by" whose={`about ${name}`} />
      </Section>
    </>
  )
}

interface AllegationsProps {
  readonly rows: readonly AllegationRow[]
  readonly none: string
  readonly other: 'by' | 'about'
  /** `by the Taliban`, `about the Taliban`: tells the tables of the page apart. */
  readonly whose: string
}

/** Those with no answer on record first, the oldest of them on top; then those answered, the newest on top. */
function Allegations({ rows, none, other, whose }: AllegationsProps) {
  const { model, asOf } = useAsOf()
  if (rows.length === 0) return <Absent>{none}</Absent>
  const open = rows.filter(isOpen)
  const answered = rows.filter((row) => !isOpen(row)).toReversed()
  const parts = [
    answered.length > 0 ? `${answered.length} with an answer on record` : '',
    open.length > 0 ? `${open.length} with none` : '',
  ]
  return (
    <>
      <p className={styles.text}>
        {countOf(rows.length, 'allegation')}: {parts.filter((part) => part !== '').join(', ')}. Answers by the party meant
        count, on the term in question. Searched: {searchedWords(model, asOf)}.
      </p>
      {open.length > 0 && <AllegationTable caption={`Allegations ${whose} with no answer on record`} rows={open} other={other} />}
      {answered.length > 0 && (
        <div className={open.length > 0 ? styles.more : undefined}>
          <AllegationTable caption={`Allegations ${whose} with an answer on record`} rows={answered} other={other} />
        </div>
      )}
    </>
  )
}
