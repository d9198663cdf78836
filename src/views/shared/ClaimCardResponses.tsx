import { termOf } from '../../model/rule/lookUp.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import { responsesTo } from '../../model/rule/response.ts'
import type { Claim } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { claimTitle } from '../../text/claimTitle.ts'
import { responseSentence } from '../../text/sentences/responseSentence.ts'
import { searchedWords } from '../../text/sentences/searchedWords.ts'
import { Absent } from '../../ui/Absent.tsx'
import styles from './ClaimCard.module.css'
import { type Outcome, outcomesOf } from './claimCardGroups.ts'
import { Link } from './Link.tsx'
import { TermLinks } from './TermLinks.tsx'
import { useAsOf } from './useAsOf.ts'

interface ClaimCardResponsesProps {
  readonly claim: Claim
  readonly term?: string | undefined
}

/**
 * What became of each allegation a statement makes: who answered, or that no answer is on record and what was searched;
 * the page of a term says that once, in its head.
 */
export function ClaimCardResponses({ claim, term }: ClaimCardResponsesProps) {
  const { model, asOf } = useAsOf()
  const responses = responsesTo(model, claim.id, asOf).filter((response) =>
    term === undefined ? publicBy(termOf(model, response.term), asOf) : response.term === term,
  )
  const outcomes = outcomesOf(responses)
  // Which term is meant has to be said only where the terms fared differently.
  const isMixed = term === undefined && outcomes.length > 1
  return outcomes.map((outcome) => (
    <OutcomeLine key={outcome.terms.join(' ') + outcome.response.party} outcome={outcome} isMixed={isMixed} isOnTerm={term !== undefined} />
  ))
}

interface OutcomeLineProps {
  readonly outcome: Outcome
  readonly isMixed: boolean
  readonly isOnTerm: boolean
}

function OutcomeLine({ outcome: { response, terms }, isMixed, isOnTerm }: OutcomeLineProps) {
  const { model, asOf } = useAsOf()
  const about = isMixed && (
    <>
      {' '}
      On: <TermLinks terms={terms} />.
    </>
  )
  if (response.byAccused.length === 0) {
    return (
      <Absent>
        {responseSentence(model, response)}
        {!isOnTerm && ` Searched: ${searchedWords(model, asOf)}.`}
        {about}
      </Absent>
    )
  }
  return (
    <p className={styles.line}>
      {responseSentence(model, response)}{' '}
      {response.byAccused.map(({ claim }, index) => (
        <span key={claim.id}>
          {index > 0 && '; '}
          <Link to={paths.claim(claim.id)}>{claimTitle(model, claim)}</Link>
        </span>
      ))}
      .{about}
    </p>
  )
}
