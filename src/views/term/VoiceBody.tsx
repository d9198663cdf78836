import { formatDay } from '../../text/formatDay.ts'
import { partyInSentence } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { stanceSentence } from '../../text/sentences/stanceSentence.ts'
import { Absent } from '../../ui/Absent.tsx'
import { Marker } from '../../ui/Marker.tsx'
import { ClaimCard } from '../shared/ClaimCard.tsx'
import { SourceLine } from '../shared/SourceLine.tsx'
import { saysMarks } from '../shared/stateMarks.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import { OtherStatements } from './OtherStatements.tsx'
import styles from './VoiceBody.module.css'
import { type Voice, hasSpoken } from './voicesOn.ts'

interface VoiceBodyProps {
  readonly voice: Voice
  readonly term: string
}

/** What one party has said about a term: where it stands, the statements that say so, and what it said besides. */
export function VoiceBody({ voice, term }: VoiceBodyProps) {
  const { model, asOf } = useAsOf()
  if (!hasSpoken(voice)) {
    return (
      <Absent>
        No statement by {partyInSentence(model, voice.by)} on this term is on record by {formatDay(asOf)}.
      </Absent>
    )
  }
  return (
    <>
      {voice.stands.map(({ positions, claims, agreed }) => (
        <div key={positions.map(({ about, says }) => `${about} ${says}`).join(' ')} className={styles.stand}>
          <ul className={styles.positions}>
            {positions.map(({ about, says }) => (
              <li key={about}>
                <Marker
                  shape={saysMarks[says].shape}
                  tone={saysMarks[says].tone}
                  label={stanceSentence(model, voice.by, about, says)}
                  strong
                />
              </li>
            ))}
          </ul>
          {claims.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} term={term} under={voice.by} bare={agreed} />
          ))}
        </div>
      ))}
      {voice.readings.map(({ statement, sources, public: { day } }) => (
        <div key={day + say(statement)} className={styles.stand}>
          <p>
            <span className={styles.label}>On the term itself</span>
            {say(statement)}
          </p>
          <SourceLine sources={sources} />
        </div>
      ))}
      <OtherStatements claims={voice.earlier} one="other statement" />
    </>
  )
}
