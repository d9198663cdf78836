import { termsBy } from '../../model/rule/headline.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import { choose } from '../../state/actions.ts'
import { paths } from '../../state/paths.ts'
import { useTracker, useTrackerHandle } from '../../state/TrackerContext.tsx'
import { formatDay } from '../../text/formatDay.ts'
import { say } from '../../text/say.ts'
import { Section } from '../../ui/Section.tsx'
import { Link } from '../shared/Link.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { compareSummary } from './compareSummary.ts'
import { CompareTable } from './CompareTable.tsx'
import { compareTerms } from './compareTerms.ts'
import { PairFields } from './PairFields.tsx'

/** Two terms, chosen and side by side. */
export function CompareTermsPart() {
  const tracker = useTrackerHandle()
  const { model, asOf } = useAsOf()
  const chosen = useTracker((state) => state.address.choices.term)
  const [first, second] = chosen.flatMap((id) => model.index.terms.get(id) ?? []).filter((term) => publicBy(term, asOf))
  return (
    <Section id="terms" title="Two terms">
      <PairFields
        one="term"
        options={termsBy(model, asOf).map(({ id, title }) => ({ value: id, label: say(title) }))}
        chosen={[first, second].flatMap((term) => term?.id ?? [])}
        summary={compareSummary('term', chosen.length, [first, second].filter((term) => term !== undefined).length, asOf)}
        onChange={(term) => void choose(tracker, { term, party: [] })}
      />
      {first !== undefined && second !== undefined && (
        <CompareTable
          caption={`${say(first.title)}, and ${say(second.title)}, as of ${formatDay(asOf)}`}
          what="Fact"
          first={{ name: say(first.title), heading: <Link to={paths.term(first.id)}>{say(first.title)}</Link> }}
          second={{ name: say(second.title), heading: <Link to={paths.term(second.id)}>{say(second.title)}</Link> }}
          rows={compareTerms(model, first, second, asOf)}
        />
      )}
    </Section>
  )
}
