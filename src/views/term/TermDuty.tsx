import type { ReactNode } from 'react'
import { termOf } from '../../model/rule/lookUp.ts'
import { paths } from '../../state/paths.ts'
import { durationWords } from '../../text/labels/durationWords.ts'
import { forceMeanings } from '../../text/labels/recordMeanings.ts'
import { forceWords } from '../../text/labels/recordWords.ts'
import { say } from '../../text/say.ts'
import { type Definition, DefinitionList } from '../../ui/DefinitionList.tsx'
import { Link } from '../shared/Link.tsx'
import { PartyMark } from '../shared/PartyMark.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import styles from './TermDuty.module.css'

/** Who owes what to whom, how strongly the words bind and where they stand. */
export function TermDuty({ id }: { readonly id: string }) {
  const { model } = useAsOf()
  const term = termOf(model, id)
  const instrument = model.index.instruments.get(term.instrument)
  const items: readonly (Definition | false)[] = [
    { key: 'obligor', term: 'Owed by', value: <Party id={term.obligor} /> },
    term.actors.length > 0 && {
      key: 'actors',
      term: 'In the hands of',
      value: term.actors.map(({ party, note }) => <Party key={party} id={party} note={say(note)} />),
    },
    {
      key: 'beneficiary',
      term: 'Owed to',
      value: term.beneficiary === undefined ? 'Nobody is named.' : <Party id={term.beneficiary} />,
    },
    term.alsoBound.length > 0 && {
      key: 'bound',
      term: 'Also binds',
      value: term.alsoBound.map((party) => <Party key={party} id={party} />),
    },
    { key: 'force', term: 'How it binds', value: <Meaning label={forceWords[term.force].label} meaning={forceMeanings[term.force]} /> },
    { key: 'duration', term: 'How long', value: <Meaning {...durationWords[term.duration]} /> },
    instrument !== undefined && {
      key: 'place',
      term: 'Stands in',
      value: (
        <>
          {say(instrument.title)}
          <Quiet>{say(term.reference)}</Quiet>
          {instrument.note !== undefined && <Quiet>{say(instrument.note)}</Quiet>}
        </>
      ),
    },
  ]
  return (
    <section aria-labelledby="duty">
      <h2 id="duty" className={styles.label}>
        Who owes what to whom
      </h2>
      <DefinitionList items={items.filter((item) => item !== false)} />
    </section>
  )
}

const Quiet = ({ children }: { readonly children: ReactNode }) => <span className={styles.quiet}>{children}</span>

function Party({ id, note }: { readonly id: string; readonly note?: string }) {
  return (
    <div>
      <Link to={paths.party(id)}>
        <PartyMark party={id} />
      </Link>
      {note !== undefined && <Quiet>{note}</Quiet>}
    </div>
  )
}

function Meaning({ label, meaning }: { readonly label: string; readonly meaning: string }) {
  return (
    <>
      {label}
      <Quiet>{meaning}</Quiet>
    </>
  )
}
