import { choose } from '../../state/actions.ts'
import { useTracker, useTrackerHandle } from '../../state/TrackerContext.tsx'
import { countOf, formatNumber } from '../../text/formatNumber.ts'
import { FilterBar } from '../../ui/FilterBar.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { type SourceOrder, sourceOrders } from './findSources.ts'

const orders: Readonly<Record<NonNullable<SourceOrder>, string>> = {
  publisher: 'Publisher, A to Z',
  newest: 'Newest first',
  oldest: 'Oldest first',
  'most-used': 'Most used first',
}

const byKind = 'kind'

interface SourcesControlsProps {
  readonly found: number
  readonly of: number
}

/** The words looked for among the sources, and the order they stand in. */
export function SourcesControls({ found, of }: SourcesControlsProps) {
  const tracker = useTrackerHandle()
  const q = useTracker((state) => state.address.choices.q) ?? ''
  const sort = useTracker((state) => state.address.choices.sort)
  return (
    <FilterBar
      label="Sources"
      summary={found === of ? countOf(of, 'source') : `${formatNumber(found)} of ${countOf(of, 'source')}`}
    >
      <TextField
        label="Publisher, title, author or origin"
        value={q}
        onChange={(value) => void choose(tracker, { q: value === '' ? undefined : value }, { replace: true })}
      />
      <SelectField
        label="Order"
        value={sourceOrders.find((known) => known === sort) ?? byKind}
        options={[
          { value: byKind, label: 'By kind of source' },
          ...sourceOrders.map((value) => ({ value, label: orders[value] })),
        ]}
        onChange={(value) => void choose(tracker, { sort: sourceOrders.find((known) => known === value) })}
      />
    </FilterBar>
  )
}
