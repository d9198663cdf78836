import { findingsOn } from '../../model/rule/findings.ts'
import { formatDay } from '../../text/formatDay.ts'
import { verdictWords } from '../../text/labels/claimWords.ts'
import { capitalise } from '../../text/capitalise.ts'
import { partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { Absent } from '../../ui/Absent.tsx'
import { ClaimCard } from '../shared/ClaimCard.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { RestsOn } from './RestsOn.tsx'
import styles from './TermVoices.module.css'
import type { Voice } from './voicesOn.ts'

interface TermFindingsProps {
  readonly voices: readonly Voice[]
  readonly term: string
}

/** Each monitor's latest finding with whom it reports to and the replies, and what monitors reported besides. */
export function TermFindings({ voices, term }: TermFindingsProps) {
  const { model, asOf } = useAsOf()
  const findings = findingsOn(model, term, asOf)
  const shown = new Set(findings.map(({ claim }) => claim.id))
  const rest = voices
    .flatMap(({ stands, earlier }) => [...stands.flatMap(({ claims }) => claims), ...earlier])
    .filter(({ id }) => !shown.has(id))
  if (findings.length + rest.length === 0) {
    return <Absent>No finding by a monitor on this term is on record by {formatDay(asOf)}.</Absent>
  }
  return (
    <div className={styles.voices}>
      {findings.map(({ monitor, claim, verdict, replies }) => (
        <div key={monitor} className={styles.voice}>
          <h3 className={styles.name}>{partyName(model, monitor)}</h3>
          <ReportsTo monitor={monitor} />
          <p>
            <strong>{capitalise(verdictWords[verdict])}</strong>
          </p>
          <ClaimCard claim={claim} term={term} bare />
          {replies.length === 0 ? (
            <Absent>No reply to this finding is on record.</Absent>
          ) : (
            <RestsOn label="Replies" records={replies.map(({ id }) => ({ kind: 'claim', id }))} />
          )}
        </div>
      ))}
      {rest.map((claim) => (
        <div key={claim.id} className={styles.voice}>
          <h3 className={styles.name}>{partyName(model, claim.party)}: reported, without a finding</h3>
          <ReportsTo monitor={claim.party} />
          <ClaimCard claim={claim} term={term} />
        </div>
      ))}
    </div>
  )
}

function ReportsTo({ monitor }: { readonly monitor: string }) {
  const { model } = useAsOf()
  const to = model.index.parties.get(monitor)?.reportsTo
  return to === undefined ? null : <p className={styles.quiet}>Reports to: {say(to)}</p>
}
