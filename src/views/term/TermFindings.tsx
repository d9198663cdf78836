import { findingsOn } from '../../model/rule/findings.ts'
import { capitalise } from '../../text/capitalise.ts'
import { formatDay } from '../../text/formatDay.ts'
import { verdictWords } from '../../text/labels/claimWords.ts'
import { say } from '../../text/say.ts'
import { Absent } from '../../ui/Absent.tsx'
import { ClaimCard } from '../shared/ClaimCard.tsx'
import { PartyMark } from '../shared/PartyMark.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { OtherStatements } from './OtherStatements.tsx'
import { RestsOn } from './RestsOn.tsx'
import styles from './TermVoices.module.css'
import { type MonitorReports, monitorsOn } from './monitorsOn.ts'
import type { Voice } from './voicesOn.ts'

interface TermFindingsProps {
  readonly voices: readonly Voice[]
  readonly term: string
}

/** Each monitor’s latest finding with whom it reports to and the replies, and what it reported besides. */
export function TermFindings({ voices, term }: TermFindingsProps) {
  const { model, asOf } = useAsOf()
  const monitors = monitorsOn(findingsOn(model, term, asOf), voices)
  if (monitors.length === 0) {
    return <Absent>No finding by a monitor on this term is on record by {formatDay(asOf)}.</Absent>
  }
  return (
    <div className={styles.voices}>
      {monitors.map((reports) => (
        <MonitorColumn key={reports.monitor} reports={reports} term={term} />
      ))}
    </div>
  )
}

function MonitorColumn({ reports, term }: { readonly reports: MonitorReports; readonly term: string }) {
  const { model } = useAsOf()
  const { monitor, finding, first, others } = reports
  const reportsTo = model.index.parties.get(monitor)?.reportsTo
  return (
    <div className={styles.voice}>
      <h3 className={styles.name}>
        <PartyMark party={monitor} strong />
      </h3>
      {reportsTo !== undefined && <p className={styles.quiet}>Reports to: {say(reportsTo)}</p>}
      <p>
        <strong>{finding === null ? 'Reports, without a finding' : capitalise(verdictWords[finding.verdict])}</strong>
      </p>
      <ClaimCard claim={first} term={term} under={monitor} bare={finding !== null} />
      {finding !== null &&
        (finding.replies.length === 0 ? (
          <Absent>No reply to this finding is on record.</Absent>
        ) : (
          <RestsOn label="Replies" records={finding.replies.map(({ id }) => ({ kind: 'claim', id }))} />
        ))}
      <OtherStatements claims={others} one="other report" />
    </div>
  )
}
