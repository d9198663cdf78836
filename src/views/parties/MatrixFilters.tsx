import { memo, useMemo } from 'react'
import type { Model } from '../../model/types.ts'
import { saysValues } from '../../model/vocabulary.ts'
import { choose } from '../../state/actions.ts'
import type { ChoicesPatch } from '../../state/choices.ts'
import { useShown } from '../../state/ShownAddress.tsx'
import { useTracker, useTrackerHandle } from '../../state/TrackerContext.tsx'
import { saysWords } from '../../text/labels/claimWords.ts'
import { partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { FilterBar } from '../../ui/FilterBar.tsx'
import { Glyph } from '../../ui/Glyph.tsx'
import { type MatrixFacts, type MatrixKey, matrixCounts, matrixKeys } from '../shared/positionMatrix.ts'
import { saysMarks } from '../shared/stateMarks.ts'
import { useChosen } from '../shared/useChosen.ts'

interface Control {
  readonly legend: string
  /** Every value with its name, in order; those that never occur are left out. */
  readonly values: (model: Model, facts: MatrixFacts) => readonly { readonly value: string; readonly label: string }[]
  readonly patch: (selected: readonly string[]) => ChoicesPatch
}

const controls: Readonly<Record<MatrixKey, Control>> = {
  topic: {
    legend: 'Topic',
    values: (model) => model.topics.map(({ id, title }) => ({ value: id, label: say(title) })),
    patch: (selected) => ({ topic: selected }),
  },
  party: {
    legend: 'Who speaks',
    values: (model, { speakers }) => speakers.map(({ id }) => ({ value: id, label: partyName(model, id) })),
    patch: (selected) => ({ party: selected }),
  },
  accused: {
    legend: 'Whose conduct',
    values: (model) => model.parties.map(({ id }) => ({ value: id, label: partyName(model, id) })),
    patch: (selected) => ({ accused: selected }),
  },
  says: {
    legend: 'What is said',
    values: () => saysValues.map((value) => ({ value, label: saysWords[value].label })),
    patch: (selected) => ({ says: saysValues.filter((value) => selected.includes(value)) }),
  },
}

/** The form of a stance, where the value is one. */
function formOf(value: string) {
  const says = saysValues.find((other) => other === value)
  return says === undefined ? undefined : <Glyph {...saysMarks[says]} />
}

interface MatrixFacetProps {
  readonly facet: MatrixKey
  readonly facts: MatrixFacts
  /** How many positions each value would show. */
  readonly counts: ReadonlyMap<string, number>
}

/** One filter with a list of values. */
const MatrixFacet = memo(function MatrixFacet({ facet, facts, counts }: MatrixFacetProps) {
  const tracker = useTrackerHandle()
  const model = useTracker((state) => state.model)
  const chosen = useChosen((choices) => choices[facet])
  const { legend, values, patch } = controls[facet]
  return (
    <CheckboxGroup
      legend={legend}
      options={values(model, facts)
        .filter(({ value }) => counts.has(value) || chosen.includes(value))
        .map(({ value, label }) => ({ value, label, mark: formOf(value), count: counts.get(value) }))}
      selected={chosen}
      chosen={chosen.length === 0 ? undefined : `${chosen.length} chosen`}
      onChange={(selected) => void choose(tracker, patch(selected))}
    />
  )
})

/** The controls above the matrix. Everything they set lives in the address. */
export function MatrixFilters({ facts }: { readonly facts: MatrixFacts }) {
  const shown = useShown((state) => state.address.choices)
  const counts = useMemo(() => matrixKeys.map((key) => [key, matrixCounts(facts, shown, key)] as const), [facts, shown])
  return (
    <FilterBar label="Filter the positions" isPaired>
      {counts.map(([key, counted]) => (
        <MatrixFacet key={key} facet={key} facts={facts} counts={counted} />
      ))}
    </FilterBar>
  )
}
