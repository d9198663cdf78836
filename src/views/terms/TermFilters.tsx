import { parseDay } from '../../model/days.ts'
import { choose } from '../../state/actions.ts'
import { useTracker, useTrackerHandle } from '../../state/TrackerContext.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { FilterBar } from '../../ui/FilterBar.tsx'
import { Glyph } from '../../ui/Glyph.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { filterWords } from '../shared/filterWords.ts'
import { facets } from './facets.ts'
import { type TermOrder, termOrders } from './sortTerms.ts'
import { type TermFacts, chosenOf, facetKeys, facetOptions } from './termFilters.ts'

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
  return (
    <FilterBar
      label="Filter the terms"
      facets={facetKeys.map((key) => {
        const chosen = chosenOf(choices, key)
        const { words, mark, patch } = facets[key]
        return (
          <CheckboxGroup
            key={key}
            legend={filterWords[key].name}
            options={facetOptions(model, all, choices, key).map(({ value, count }) => {
              const form = mark?.(value)
              return { value, label: words(model, value), mark: form && <Glyph {...form} />, count }
            })}
            selected={chosen}
            chosen={chosen.length === 0 ? undefined : `${chosen.length} chosen`}
            onChange={(selected) => void choose(tracker, patch(selected))}
          />
        )
      })}
    >
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
      <DateField
        label="Due from"
        value={choices.from ?? ''}
        min={coverage.from}
        max={choices.to ?? coverage.to}
        onChange={(text, again) => void choose(tracker, { from: parseDay(text) ?? undefined }, { replace: again })}
      />
      <DateField
        label="Due by"
        value={choices.to ?? ''}
        min={choices.from ?? coverage.from}
        max={coverage.to}
        onChange={(text, again) => void choose(tracker, { to: parseDay(text) ?? undefined }, { replace: again })}
      />
    </FilterBar>
  )
}
