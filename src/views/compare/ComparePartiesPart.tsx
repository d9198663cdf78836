import { publicBy } from '../../model/rule/publicBy.ts'
import { choose } from '../../state/actions.ts'
import { paths } from '../../state/paths.ts'
import { useTracker, useTrackerHandle } from '../../state/TrackerContext.tsx'
import { formatDay } from '../../text/formatDay.ts'
import { partyName } from '../../text/partyName.ts'
import { Section } from '../../ui/Section.tsx'
import { Link } from '../shared/Link.tsx'
import { PartyMark } from '../shared/PartyMark.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { compareParties } from './compareParties.ts'
import { compareSummary } from './compareSummary.ts'
import { CompareTable } from './CompareTable.tsx'
import { PairFields } from './PairFields.tsx'

/** Two parties, chosen and side by side. An agent’s word is that of the party it speaks for, which stands for both. */
export function ComparePartiesPart() {
  const tracker = useTrackerHandle()
  const { model, asOf } = useAsOf()
  const chosen = useTracker((state) => state.address.choices.party)
  const speakers = model.parties.filter((party) => party.speaksFor === undefined && party.role !== 'reporter' && publicBy(party, asOf))
  const [first, second] = speakers.filter(({ id }) => chosen.includes(id))
  return (
    <Section id="parties" title="Two parties">
      <PairFields
        one="party"
        options={speakers.map(({ id }) => ({ value: id, label: partyName(model, id) }))}
        chosen={[first, second].flatMap((party) => party?.id ?? [])}
        summary={compareSummary('party', chosen.length, [first, second].filter((party) => party !== undefined).length, asOf)}
        onChange={(party) => void choose(tracker, { party, term: [] })}
      />
      {first !== undefined && second !== undefined && (
        <CompareTable
          caption={`The latest word of ${partyName(model, first.id)} and ${partyName(model, second.id)} on each term, as of ${formatDay(asOf)}`}
          what="Term"
          first={{ name: partyName(model, first.id), heading: <Link to={paths.party(first.id)}><PartyMark party={first.id} /></Link> }}
          second={{ name: partyName(model, second.id), heading: <Link to={paths.party(second.id)}><PartyMark party={second.id} /></Link> }}
          rows={compareParties(model, first, second, asOf)}
        />
      )}
    </Section>
  )
}
