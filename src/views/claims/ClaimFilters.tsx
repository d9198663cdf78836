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
import { claimFilterKeys, facetKeys } from './claimRow.ts'
import styles from './ClaimList.module.css'
import { FacetGroup } from './FacetGroup.tsx'
import { chosenOf } from './filterClaims.ts'
import { claimOrders } from './groupClaims.ts'
import { narrowedClaims } from './narrowedClaims.ts'

const orderWords = { newest: 'Newest first', oldest: 'Oldest first', unanswered: 'No answer on record first' } as const

/** Everything the list can be narrowed by, and what is left of it. On a narrow screen all but words and order are folded away. */
export function ClaimFilters() {
  const tracker = useTrackerHandle()
  const { model, asOf } = useAsOf()
  const choices = useTracker((state) => state.address.choices)
  // What was chosen shows at once; counts and the sentence follow the list.
  const shown = useShown((state) => state.address.choices)
  const { rows, summary } = narrowedClaims(model, shown, asOf)
  const { from: first } = model.agreement.coverage
  const { q, sort, from, to } = choices
  const days = [from, to].filter((day) => day !== undefined).length
  const inUse = facetKeys.reduce((sum, key) => sum + chosenOf(choices, key).length, days)
  return (
    <>
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
            <FacetGroup key={facet} facet={facet} rows={rows} shown={shown} />
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
      <p className={styles.printed}>{summary}</p>
      <FilterChips keys={claimFilterKeys} />
    </>
  )
}
