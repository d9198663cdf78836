import { parseDay } from '../../model/days.ts'
import { choose } from '../../state/actions.ts'
import { useTracker, useTrackerHandle } from '../../state/TrackerContext.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { FilterBar } from '../../ui/FilterBar.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { MoreFilters } from '../shared/MoreFilters.tsx'
import { type TermOrder, termOrders } from './sortTerms.ts'
import { TermFacet } from './TermFacet.tsx'
import { type TermFacts, chosenOf, facetKeys } from './termFilters.ts'

const orderWords: Readonly<Record<TermOrder, string>> = {
  reference: 'Place in the texts',
  due: 'Due day',
  delivery: 'What has happened',
  account: 'What the parties say',
}

/** The controls above the list. Everything they set lives in the address. */
export function TermFilters({ all }: { readonly all: readonly TermFacts[] }) {
  const tracker = useTrackerHandle()
  const model = useTracker((state) => state.model)
  const { coverage } = model.agreement
  const choices = useTracker((state) => state.address.choices)
  const { from, to } = choices
  const days = [from, to].filter((day) => day !== undefined).length
  return (
    <FilterBar label="Filter the terms">
      <TextField
        label="Words in a term"
        value={choices.q ?? ''}
        onChange={(q) => void choose(tracker, { q: q === '' ? undefined : q }, { replace: true })}
      />
      <SelectField
        label="Order"
        options={[{ value: '', label: 'Topic' }, ...termOrders.map((value) => ({ value, label: orderWords[value] }))]}
        value={termOrders.find((order) => order === choices.sort) ?? ''}
        onChange={(value) => void choose(tracker, { sort: termOrders.find((order) => order === value) })}
      />
      <MoreFilters inUse={facetKeys.reduce((sum, key) => sum + chosenOf(choices, key).length, days)}>
        {facetKeys.map((key) => (
          <TermFacet key={key} facet={key} all={all} />
        ))}
        <DateField
          label="Due from"
          value={from ?? ''}
          min={coverage.from}
          max={to ?? coverage.to}
          onChange={(text, again) => void choose(tracker, { from: parseDay(text) ?? undefined }, { replace: again })}
        />
        <DateField
          label="Due by"
          value={to ?? ''}
          min={from ?? coverage.from}
          max={coverage.to}
          onChange={(text, again) => void choose(tracker, { to: parseDay(text) ?? undefined }, { replace: again })}
        />
      </MoreFilters>
    </FilterBar>
  )
}
