import { parseDay } from '../../model/days.ts'
import { choose } from '../../state/actions.ts'
import type { Choices } from '../../state/choices.ts'
import { useTracker, useTrackerHandle } from '../../state/TrackerContext.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { FilterBar } from '../../ui/FilterBar.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { MoreFilters } from '../shared/MoreFilters.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { type ClaimRow, facetKeys } from './claimRows.ts'
import { FacetGroup } from './FacetGroup.tsx'
import { chosenOf } from './filterClaims.ts'
import { claimOrders } from './groupClaims.ts'

const orderWords = { newest: 'Newest first', oldest: 'Oldest first', unanswered: 'No answer on record first' } as const

interface ClaimFiltersProps {
  readonly rows: readonly ClaimRow[]
  /** The choices that the list shows so far: the numbers are counted for them. */
  readonly shown: Choices
  /** What the choices leave, in words. */
  readonly summary: string
}

/** Everything the list can be narrowed by. On a narrow screen all but words and order are folded away. */
export function ClaimFilters({ rows, shown, summary }: ClaimFiltersProps) {
  const tracker = useTrackerHandle()
  const { model, asOf } = useAsOf()
  const choices = useTracker((state) => state.address.choices)
  const { from: first } = model.agreement.coverage
  const { q, sort, from, to } = choices
  const days = [from, to].filter((day) => day !== undefined).length
  const inUse = facetKeys.reduce((sum, key) => sum + chosenOf(choices, key).length, days)
  return (
    <FilterBar label="Filter the statements" summary={summary}>
      <TextField
        label="Words in the statement"
        value={q ?? ''}
        onChange={(text) => void choose(tracker, { q: text === '' ? undefined : text }, { replace: true })}
      />
      <SelectField
        label="Order"
        value={claimOrders.find((order) => order === sort) ?? 'newest'}
        options={claimOrders.map((value) => ({ value, label: orderWords[value] }))}
        onChange={(text) => {
          const order = claimOrders.find((each) => each === text)
          void choose(tracker, { sort: order === 'newest' ? undefined : order })
        }}
      />
      <MoreFilters inUse={inUse}>
        {facetKeys.map((facet) => (
          <FacetGroup key={facet} facet={facet} rows={rows} shown={shown} chosen={chosenOf(choices, facet)} />
        ))}
        <DateField
          label="Public from"
          value={from ?? ''}
          min={first}
          max={to ?? asOf}
          onChange={(text, again) => void choose(tracker, { from: parseDay(text) ?? undefined }, { replace: again })}
        />
        <DateField
          label="Public to"
          value={to ?? ''}
          min={from ?? first}
          max={asOf}
          onChange={(text, again) => void choose(tracker, { to: parseDay(text) ?? undefined }, { replace: again })}
        />
      </MoreFilters>
    </FilterBar>
  )
}
