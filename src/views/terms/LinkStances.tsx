import type { Claim } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { saysWords, verdictWords } from '../../text/labels/claimWords.ts'
import { officeOf, partyInSentence, partyName, speakerLine } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { Quote } from '../../ui/Quote.tsx'
import { DateText } from '../shared/DateText.tsx'
import { Link } from '../shared/Link.tsx'
import type { MatrixLine } from '../shared/positionMatrix.ts'
import { SourceLine } from '../shared/SourceLine.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import type { DutyLink } from './linkedFacts.ts'
import styles from './LinkStances.module.css'

interface LinkStancesProps {
  readonly link: DutyLink
  /** With the words of each: a quotation where the record has one, else ours, which is said. */
  readonly isFull?: boolean
}

/** Who says that what is waited on is kept, not kept, not yet or not owed: the latest word of each, with its statement. */
export function LinkStances({ link: { stances, on }, isFull = false }: LinkStancesProps) {
  if (stances.length === 0) return <p>No statement on record says whether {on.length === 1 ? 'it is' : 'they are'} kept.</p>
  return (
    <ul className={styles.stances}>
      {stances.map((line) => (
        <li key={`${line.term.id} ${line.by} ${line.about} ${line.says} ${line.claim.id}`}>
          <Stance line={line} isNamed={on.length > 1} />
          {isFull && <StanceWords claim={line.claim} />}
        </li>
      ))}
    </ul>
  )
}

function Stance({ line: { term, by, about, says, claim, verdict }, isNamed }: { readonly line: MatrixLine; readonly isNamed: boolean }) {
  const { model } = useAsOf()
  const words = verdict === undefined ? `says: ${saysWords[says].label}` : verdictWords[verdict]
  return (
    <>
      {isNamed && <>On “{say(term.title)}”: </>}
      <Link to={paths.claim(claim.id)}>
        {partyName(model, by)} {words}
      </Link>
      , about {by === about ? 'its own side' : partyInSentence(model, about)}, <DateText date={claim.date} part={claim.datePart} />
    </>
  )
}

/** A statement as it was said: quoted with its speaker, day and source; in our words where nothing is quoted. */
function StanceWords({ claim }: { readonly claim: Claim }) {
  const { model } = useAsOf()
  const { quote, sources } = claim
  const office = officeOf(model, claim)
  return (
    <>
      {quote === undefined ? (
        <p>In our words: {say(claim.summary)}</p>
      ) : (
        <Quote
          lang={quote.language}
          attribution={
            <>
              {speakerLine(model, claim)}
              {office !== null && ` (${office})`}, <DateText date={claim.date} part={claim.datePart} />
            </>
          }
        >
          {quote.text}
        </Quote>
      )}
      <SourceLine sources={sources} />
    </>
  )
}
