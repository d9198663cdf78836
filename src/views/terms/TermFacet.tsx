import { memo, useMemo } from 'react'
import { choose } from '../../state/actions.ts'
import { useShown } from '../../state/ShownAddress.tsx'
import { useTracker, useTrackerHandle } from '../../state/TrackerContext.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { Glyph } from '../../ui/Glyph.tsx'
import { filterWords } from '../shared/filterWords.ts'
import { useChosen } from '../shared/useChosen.ts'
import { facetOptions } from './facetOptions.ts'
import { facets } from './facets.ts'
import { type FacetKey, type TermFacts, chosenOf } from './termFilters.ts'

interface TermFacetProps {
  readonly facet: FacetKey
  readonly all: readonly TermFacts[]
}

/** One filter with a list of values, each with the number of terms it would show. */
export const TermFacet = memo(function TermFacet({ facet, all }: TermFacetProps) {
  const tracker = useTrackerHandle()
  const model = useTracker((state) => state.model)
  const chosen = useChosen((choices) => chosenOf(choices, facet))
  const shown = useShown((state) => state.address.choices)
  const options = useMemo(() => facetOptions(model, all, shown, facet), [model, all, shown, facet])
  const { words, mark, patch } = facets[facet]
  return (
    <CheckboxGroup
      legend={filterWords[facet].name}
      options={options.map(({ value, count }) => {
        const form = mark?.(value)
        return { value, label: words(model, value), mark: form && <Glyph {...form} />, count }
      })}
      selected={chosen}
      chosen={chosen.length === 0 ? undefined : `${chosen.length} chosen`}
      onChange={(selected) => void choose(tracker, patch(selected))}
    />
  )
})
