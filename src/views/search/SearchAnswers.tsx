import { responsesTo } from '../../model/rule/response.ts'
import type { Claim } from '../../model/types.ts'
import { principalOf } from '../../model/rule/principal.ts'
import { paths } from '../../state/paths.ts'
import { claimTitle } from '../../text/claimTitle.ts'
import { countOf } from '../../text/formatNumber.ts'
import { say } from '../../text/say.ts'
import { Glyph } from '../../ui/Glyph.tsx'
import { Section } from '../../ui/Section.tsx'
import { Link } from '../shared/Link.tsx'
import { partyShape, partyTone } from '../shared/stateMarks.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import type { AskedList } from './askedLists.ts'
import styles from './Search.module.css'

/** An allegation with no answer on record, and for how long. */
function Unanswered({ claim }: { readonly claim: Claim }) {
  const { model, asOf } = useAsOf()
  const open = Math.max(...responsesTo(model, claim.id, asOf).flatMap(({ openFor }) => openFor ?? []))
  const party = principalOf(model, claim.party)
  return (
    <li className={styles.result}>
      <p className={styles.title}>
        <Glyph shape={partyShape(party)} tone={partyTone(party)} />
        <span>
          <Link to={paths.claim(claim.id)}>{claimTitle(model, claim)}</Link>
          <span className={styles.note}> · no answer on record for {countOf(open, 'day')}</span>
        </span>
      </p>
      <p className={styles.snippet}>{say(claim.summary)}</p>
    </li>
  )
}

/** The lists that answer a search asked as a question, each with its first members. */
export function SearchAnswers({ lists }: { readonly lists: readonly AskedList[] }) {
  return lists.map(({ id, title, path, choices, count, claims }) => (
    <Section
      key={id}
      id={`list-${id}`}
      title={title}
      aside={<span className={styles.count}>{count}</span>}
      lead={
        <Link to={path} choices={choices}>
          Show all in {path === paths.terms() ? 'the list of terms' : 'the list of statements'}
        </Link>
      }
    >
      {claims.length > 0 && (
        <ol className={styles.list}>
          {claims.map((claim) => (
            <Unanswered key={claim.id} claim={claim} />
          ))}
        </ol>
      )}
    </Section>
  ))
}
