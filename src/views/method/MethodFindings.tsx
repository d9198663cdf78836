import { publicBy } from '../../model/rule/publicBy.ts'
import { verdicts } from '../../model/vocabulary.ts'
import { paths } from '../../state/paths.ts'
import { listOf } from '../../text/formatNumber.ts'
import { verdictWords } from '../../text/labels/claimWords.ts'
import { partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { Prose } from '../../ui/Prose.tsx'
import { Link } from '../shared/Link.tsx'
import { useAsOf } from '../shared/useAsOf.ts'

/** Where the words of monitors and of the press stand. */
export function MethodFindings() {
  const { model, asOf } = useAsOf()
  const monitors = model.parties.filter((party) => party.role === 'monitor' && publicBy(party, asOf))
  return (
    <Prose>
      <p>
        Findings are published conclusions of monitors. The latest of each monitor on a term is shown, with its verdict:{' '}
        {listOf(verdicts.map((verdict) => verdictWords[verdict]))}. Where monitors differ, all stand; none is weighed against
        another, and a reply stands beside what it replies to. Each is shown with whom it reports to:
      </p>
      {monitors.length === 0 ? (
        <p>No monitor is on record by this day.</p>
      ) : (
        <ul>
          {monitors.map((monitor) => (
            <li key={monitor.id}>
              <Link to={paths.party(monitor.id)}>{partyName(model, monitor.id)}</Link>
              {monitor.reportsTo === undefined ? '' : `, reports to: ${say(monitor.reportsTo)}`}
            </li>
          ))}
        </ul>
      )}
      <p>
        Description and judgement by the press is shown as comment. Judgements by parties are statements like any other. None
        of these is merged with delivery or account.
      </p>
    </Prose>
  )
}
