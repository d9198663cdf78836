import type { ReactNode } from 'react'
import type { Model } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { claimTitle } from '../../text/claimTitle.ts'
import { partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { observationNumber } from '../../text/sentences/progressSentence.ts'
import { DateText } from '../shared/DateText.tsx'
import { Link } from '../shared/Link.tsx'
import type { Use } from '../shared/sourceUse.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import styles from './SourceUses.module.css'

/** One thing that rests on a source: a link to its page and what it says. */
export function SourceUse({ use }: { readonly use: Use }) {
  const { model } = useAsOf()
  const { words, note } = wordsOf(model, use)
  return (
    <>
      {words}
      {note !== undefined && <span className={styles.note}>{note}</span>}
    </>
  )
}

interface Words {
  readonly words: ReactNode
  readonly note?: string
}

function wordsOf(model: Model, use: Use): Words {
  if (use.kind === 'claim') {
    return {
      words: <Link to={paths.claim(use.claim.id)}>{claimTitle(model, use.claim)}</Link>,
      note: say(use.claim.summary),
    }
  }
  if (use.kind === 'event') {
    const { id, title, date, datePart } = use.event
    return {
      words: (
        <>
          <Link to={paths.event(id)}>{say(title)}</Link>, <DateText date={date} part={datePart} />
        </>
      ),
    }
  }
  if (use.kind === 'observation') {
    const { observation } = use
    const words = (
      <>
        {observationNumber(observation)}, <DateText date={observation.date} />, counted by{' '}
        {partyName(model, observation.countedBy)}
      </>
    )
    return { words, note: say(observation.note) }
  }
  if (use.kind === 'party') {
    return { words: <Link to={paths.party(use.party.id)}>{say(use.party.name)}</Link> }
  }
  if (use.kind === 'person') {
    const words = (
      <>
        {use.person.name}, <Link to={paths.party(use.party.id)}>{say(use.party.shortName)}</Link>
      </>
    )
    return { words, note: say(use.person.office) }
  }
  const words = <Link to={paths.term(use.term.id)}>{say(use.term.title)}</Link>
  return use.kind === 'reading' ? { words, note: say(use.reading.counting) } : { words }
}
