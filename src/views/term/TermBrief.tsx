import { type Allegation, accountsOf } from '../../model/rule/account.ts'
import { dueOf } from '../../model/rule/due.ts'
import { findingsOn } from '../../model/rule/findings.ts'
import { progressOf } from '../../model/rule/progress.ts'
import { publishedBy } from '../../model/rule/publishedBy.ts'
import { responsesTo } from '../../model/rule/response.ts'
import type { Claim } from '../../model/types.ts'
import { pinnedAddress } from '../../state/pinnedAddress.ts'
import { useShown } from '../../state/ShownAddress.tsx'
import { capitalise } from '../../text/capitalise.ts'
import { claimTitle } from '../../text/claimTitle.ts'
import { formatDate, formatDay } from '../../text/formatDay.ts'
import { verdictWords } from '../../text/labels/claimWords.ts'
import { partyInSentence, partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { briefLeavesOut } from '../../text/sentences/briefLeavesOut.ts'
import { dueDays } from '../../text/sentences/dueSentence.ts'
import { unequalSpaceSentence } from '../../text/sentences/equalSpace.ts'
import { progressSentence } from '../../text/sentences/progressSentence.ts'
import { responseSentence } from '../../text/sentences/responseSentence.ts'
import { stanceSentence } from '../../text/sentences/stanceSentence.ts'
import { Columns } from '../../ui/Columns.tsx'
import { PartyMark } from '../shared/PartyMark.tsx'
import { partyTone, sides } from '../shared/stateMarks.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import { WholeAddress } from '../shared/WholeAddress.tsx'
import { briefNotes } from './briefNotes.ts'
import styles from './TermBrief.module.css'
import { type Voice, voicesOn } from './voicesOn.ts'

/** As many earlier allegations about a party as a brief lists, the latest of them; a line gives the number of the others. */
const mostEarlier = 6

/** A term on paper, below its head: the sides, who answered whom, the numbers, and the sources as numbered notes. */
export function TermBrief({ id }: { readonly id: string }) {
  const { model, asOf } = useAsOf()
  const address = useShown(pinnedAddress)
  const term = model.index.terms.get(id)
  if (term === undefined) return null
  const notes = briefNotes((source) => {
    const found = model.index.sources.get(source)
    return found !== undefined && publishedBy(found, asOf)
  })
  const termNotes = notes.of(term.sources)
  const voices = voicesOn(model, id, sides, asOf).sides
  const claimsOf = ({ stands }: Voice) => [...new Map(stands.flatMap(({ claims }) => claims).map((claim) => [claim.id, claim])).values()]
  const wordsOf = (claim: Claim) => `${claimTitle(model, claim)}. ${say(claim.summary)}${claim.quote === undefined ? '' : ` “${claim.quote.text}”`}`
  const stancesOf = ({ by, stands }: Voice) => stands.flatMap(({ positions }) => positions.map(({ about, says }) => `${stanceSentence(model, by, about, says)}.`))
  const unequal = unequalSpaceSentence(
    voices.map((voice) => ({
      name: partyInSentence(model, voice.by),
      statements: claimsOf(voice).length + voice.earlier.length,
      characters: [...stancesOf(voice), ...claimsOf(voice).map(wordsOf)].join('').length,
    })),
  )
  // No component: the numbers of the notes are given in the order of the text, before the list of them is written.
  // What stands on paper already is named the second time, not said again.
  const given = new Set<string>()
  const said = (claim: Claim, after = '') => {
    const words = given.has(claim.id) ? `${claimTitle(model, claim)}, as above.` : wordsOf(claim)
    given.add(claim.id)
    return (
      <p key={claim.id}>
        {words} [{notes.of(claim.sources)}]{after}
      </p>
    )
  }
  const became = (claim: Claim) =>
    responsesTo(model, claim.id, asOf)
      .filter((response) => response.term === id)
      .map((response) => ` ${responseSentence(model, response)}`)
      .join('')
  const earlier = (allegations: readonly Allegation[]) => {
    const left = allegations.slice(0, -mostEarlier)
    const unanswered = left.filter(({ answers }) => answers.length === 0).length
    return (
      <>
        <ul className={styles.earlier}>
          {allegations.slice(-mostEarlier).map(({ statement: { claim } }) => (
            <li key={claim.id}>
              {claimTitle(model, claim)}.{became(claim)} [{notes.of(claim.sources)}]
            </li>
          ))}
        </ul>
        {left.length > 0 && <p className={styles.quiet}>{briefLeavesOut(left.length, unanswered)}.</p>}
      </>
    )
  }
  const accounts = accountsOf(model, id, asOf).filter(({ allegations }) => allegations.length > 0)
  const findings = findingsOn(model, id, asOf)
  const due = dueDays(dueOf(model, term, asOf))
  const progress = progressOf(model, term, asOf)
  return (
    <div className={styles.brief}>
      <p className={styles.quiet}>
        In brief. Every statement, and how this status follows from the record: <WholeAddress to={address} />
      </p>
      <p>{due === null ? 'No due day can be told.' : `Due ${due}.`}</p>
      <h2>What the three sides say</h2>
      <Columns
        items={voices.map((voice) => ({
          key: voice.by,
          heading: <PartyMark party={voice.by} strong />,
          tone: partyTone(voice.by),
          children: (
            <>
              {stancesOf(voice).map((words) => (
                <p key={words}>{words}</p>
              ))}
              {claimsOf(voice).map((claim) => said(claim))}
              {voice.stands.length === 0 && <p>No statement on this term is on record by {formatDay(asOf)}.</p>}
            </>
          ),
        }))}
      />
      {unequal !== null && <p className={styles.quiet}>{unequal}</p>}
      {accounts.length > 0 && <h2>Who answered whom</h2>}
      {accounts.map(({ party, allegations, deciding }) => (
        <div key={party}>
          <h3>Allegations about {partyInSentence(model, party)}</h3>
          {deciding.map(({ statement: { claim }, answers }) => (
            <div key={claim.id}>
              {said(claim, became(claim))}
              {answers.map((answer) => said(answer.claim))}
            </div>
          ))}
          {earlier(allegations.filter((allegation) => !deciding.includes(allegation)))}
        </div>
      ))}
      {progress.length > 0 && <h2>Numbers</h2>}
      {progress.map((item) => (
        <p key={item.observation.id}>
          {capitalise(progressSentence(model, term, item))} [{notes.of(item.observation.sources)}]
        </p>
      ))}
      {findings.length > 0 && <h2>Findings by monitors</h2>}
      {findings.map(({ monitor, verdict, claim }) => (
        <p key={claim.id}>
          {partyName(model, monitor)} {verdictWords[verdict]}: {say(claim.summary)} [{notes.of(claim.sources)}]
        </p>
      ))}
      <h2>Sources</h2>
      <p className={styles.quiet}>The term itself: [{termNotes}]</p>
      <ol className={styles.notes}>
        {notes.all().map((source) => {
          const found = model.index.sources.get(source)
          return found === undefined ? null : (
            <li key={source}>
              {found.publisher}, {found.title}
              {found.date === undefined ? '' : `, ${formatDate(found.date, found.datePart)}`}
              {found.url !== undefined && <span className={styles.address}>. {found.url}</span>}
            </li>
          )
        })}
      </ol>
    </div>
  )
}
