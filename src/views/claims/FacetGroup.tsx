import { type ReactNode, memo, useMemo } from 'react'
import { principalOf } from '../../model/rule/principal.ts'
import { accountStates, deliveryStates } from '../../model/rule/states.ts'
import type { Model } from '../../model/types.ts'
import { saysValues } from '../../model/vocabulary.ts'
import { choose } from '../../state/actions.ts'
import type { Choices } from '../../state/choices.ts'
import { useTracker, useTrackerHandle } from '../../state/TrackerContext.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { Glyph } from '../../ui/Glyph.tsx'
import { accountMarks, deliveryMarks, partyShape, partyTone, saysMarks } from '../shared/stateMarks.ts'
import { useChosen } from '../shared/useChosen.ts'
import type { ClaimRow, FacetKey } from './claimRow.ts'
import { facetCounts } from './facetCounts.ts'
import { facets } from './facetOptions.ts'
import { chosenOf } from './filterClaims.ts'

interface FacetGroupProps {
  readonly facet: FacetKey
  readonly rows: readonly ClaimRow[]
  /** The choices to count by. */
  readonly shown: Choices
}

/**
 * One filter with a list of values, each with the number of statements it would show. A tick shows at once; the numbers
 * follow with the list.
 */
export const FacetGroup = memo(function FacetGroup({ facet, rows, shown }: FacetGroupProps) {
  const tracker = useTrackerHandle()
  const model = useTracker((state) => state.model)
  const chosen = useChosen((choices) => chosenOf(choices, facet))
  const { legend, options, choose: patchFor } = facets[facet]
  const counts = useMemo(() => facetCounts(rows, shown, facet), [rows, shown, facet])
  // A value keeps its place while others are chosen; one that nothing on record has is not offered.
  const offered = options(model).filter(({ value }) => counts.has(value) || chosen.includes(value))
  const first = offered.find(({ value }) => chosen.includes(value))
  return (
    <CheckboxGroup
      legend={legend}
      options={offered.map(({ value, label }) => ({ value, label, mark: markOf(model, facet, value), count: counts.get(value) }))}
      selected={chosen}
      chosen={chosen.length > 1 ? `${chosen.length} chosen` : first?.label}
      onChange={(values) => void choose(tracker, patchFor(values))}
    />
  )
})

function markOf(model: Model, facet: FacetKey, value: string): ReactNode {
  if (facet === 'party' || facet === 'accused') {
    const principal = principalOf(model, value)
    return <Glyph shape={partyShape(principal)} tone={partyTone(principal)} />
  }
  const mark = formOf(facet, value)
  return mark === undefined ? undefined : <Glyph shape={mark.shape} tone={mark.tone} />
}

/** The form that a value has wherever it is drawn. */
function formOf(facet: FacetKey, value: string) {
  const says = facet === 'says' ? saysValues.find((each) => each === value) : undefined
  const delivery = facet === 'delivery' ? deliveryStates.find((each) => each === value) : undefined
  const account = facet === 'account' ? accountStates.find((each) => each === value) : undefined
  return (says && saysMarks[says]) ?? (delivery && deliveryMarks[delivery]) ?? (account && accountMarks[account])
}
