import { parseDay } from '../../model/days.ts'
import { choose } from '../../state/actions.ts'
import { useShown } from '../../state/ShownAddress.tsx'
import { useTracker, useTrackerHandle } from '../../state/TrackerContext.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { FilterBar } from '../../ui/FilterBar.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { FilterChips } from '../shared/FilterChips.tsx'
import { MoreFilters } from '../shared/MoreFilters.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { narrowedList } from './narrowedList.ts'
import { type TermOrder, termOrders } from './sortTerms.ts'
import { TermFacet } from './TermFacet.tsx'
import { termFilterKeys } from './termFilterKeys.ts'
import { chosenOf, facetKeys, termFacts } from './termFilters.ts'
import styles from './TermFilters.module.css'

const orderWords: Readonly<Record<TermOrder, string>> = {
  reference: 'Place in the texts',
  due: 'Due day',
  delivery: 'What has happened',
  account: 'What the parties say',
}

/** The controls above the list, and what they leave of it. Everything they set lives in the address. */
export function TermFilters() {
  const tracker = useTrackerHandle()
  const { model, asOf } = useAsOf()
  const all = termFacts(model, asOf)
  const { coverage } = model.agreement
  const choices = useTracker((state) => state.address.choices)
  // What was chosen shows at once; counts and the sentence follow the list.
  const shown = useShown((state) => state.address.choices)
  const { from, to } = choices
  const days = [from, to].filter((day) => day !== undefined).length
  return (
    <>
      <FilterBar label="Filter the terms" isPaired>
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
      <p id="ledger" role="status" className={styles.sentence}>
        {narrowedList(model, asOf, shown).sentence}.
      </p>
      <FilterChips keys={termFilterKeys} />
    </>
  )
}
