import { principalOf } from '../../model/rule/principal.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import { claimKinds } from '../../model/vocabulary.ts'
import { choose, clearFilters } from '../../state/actions.ts'
import { useTracker, useTrackerHandle } from '../../state/TrackerContext.tsx'
import { claimKindWords } from '../../text/labels/claimWords.ts'
import { partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { FilterBar } from '../../ui/FilterBar.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { useAsOf } from '../shared/useAsOf.ts'

/** What is drawn: one term, a pair of parties, kinds of statement. Written to the address. */
export function ArgumentFilters({ summary }: { readonly summary: string }) {
  const tracker = useTrackerHandle()
  const { model, asOf } = useAsOf()
  const { term, party, kind } = useTracker((state) => state.address.choices)
  const claims = model.claims.filter((claim) => publicBy(claim, asOf))
  const spoken = new Set(claims.flatMap((claim) => claim.points.map((point) => point.term)))
  const speakers = new Set(claims.map((claim) => principalOf(model, claim.party)))
  const ordered = model.parties.map(({ id }) => id).filter((id) => speakers.has(id))
  const isFiltered = term.length + party.length + kind.length > 0
  return (
    <FilterBar
      label="What is drawn"
      summary={summary}
      actions={
        isFiltered && (
          <Button look="quiet" icon="clear" onClick={() => void clearFilters(tracker)}>
            Show everything
          </Button>
        )
      }
    >
      <SelectField
        label="Term"
        value={term.length === 1 ? (term[0] ?? '') : ''}
        options={[
          { value: '', label: 'Every term' },
          ...model.terms.filter(({ id }) => spoken.has(id)).map(({ id, title }) => ({ value: id, label: say(title) })),
        ]}
        onChange={(id) => void choose(tracker, { term: id === '' ? [] : [id] })}
      />
      <CheckboxGroup
        legend="Parties"
        options={ordered.map((id) => ({ value: id, label: partyName(model, id) }))}
        selected={party}
        onChange={(chosen) => void choose(tracker, { party: chosen })}
      />
      <CheckboxGroup
        legend="Kinds"
        options={claimKinds.map((value) => ({ value, label: claimKindWords[value].label }))}
        selected={kind}
        onChange={(chosen) => void choose(tracker, { kind: claimKinds.filter((value) => chosen.includes(value)) })}
      />
    </FilterBar>
  )
}
