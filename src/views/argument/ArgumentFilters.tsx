import { useMemo } from 'react'
import { principalOf } from '../../model/rule/principal.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import { claimKinds } from '../../model/vocabulary.ts'
import { choose } from '../../state/actions.ts'
import { useTracker, useTrackerHandle } from '../../state/TrackerContext.tsx'
import { countOf } from '../../text/formatNumber.ts'
import { claimKindWords } from '../../text/labels/claimWords.ts'
import { say } from '../../text/say.ts'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { FilterBar } from '../../ui/FilterBar.tsx'
import { Glyph } from '../../ui/Glyph.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import type { FilterChips } from '../shared/FilterChips.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import type { ArgumentFacts } from './argumentFacts.ts'
import { claimKindMarks } from './claimKindMarks.ts'
import { partyOptions } from './partyOptions.ts'

/** What the picture can be narrowed by. */
export const argumentFilterKeys = ['party', 'term', 'kind'] as const

/** What shows the filters in use; it comes with the page. */
export interface ArgumentChips {
  readonly Chips: typeof FilterChips
}

/** What the picture is narrowed to: two parties, a term, kinds of statement. */
export function ArgumentFilters({ facts, Chips }: ArgumentChips & { readonly facts: ArgumentFacts }) {
  const { model, asOf } = useAsOf()
  const tracker = useTrackerHandle()
  const { party, term, kind } = useTracker((state) => state.address.choices)
  const { spoken, onRecord, kinds } = useMemo(() => {
    const claims = model.claims.filter((claim) => publicBy(claim, asOf))
    return {
      spoken: new Set(claims.map((claim) => principalOf(model, claim.party))),
      onRecord: new Set(claims.flatMap((claim) => claim.points.map((point) => point.term))),
      kinds: new Set(claims.map((claim) => claim.kind)),
    }
  }, [model, asOf])
  const fitting = facts.marks.filter(({ fits }) => fits).length
  const beside = facts.marks.length - fitting
  const [first] = kind
  return (
    <>
      <FilterBar
        label="Narrow the picture"
        summary={`${countOf(fitting, 'statement')} and ${countOf(facts.links.length, 'answer link')} shown${
          beside === 0 ? '' : `; ${countOf(beside, 'paler statement')} beside them answer or are answered`
        }`}
      >
        <SelectField
          label="Between"
          options={partyOptions(model, spoken, party)}
          value={party.join(',')}
          onChange={(value) => void choose(tracker, { party: value === '' ? [] : value.split(',') })}
        />
        <SelectField
          label="Term"
          options={[
            { value: '', label: 'All terms' },
            ...model.terms
              .filter(({ id }) => onRecord.has(id) || term.includes(id))
              .map(({ id, title }) => ({ value: id, label: say(title) })),
          ]}
          value={term[0] ?? ''}
          onChange={(value) => void choose(tracker, { term: value === '' ? [] : [value] })}
        />
        <CheckboxGroup
          legend="Kind"
          options={claimKinds
            .filter((each) => kinds.has(each) || kind.includes(each))
            .map((each) => ({ value: each, label: claimKindWords[each].label, mark: <Glyph shape={claimKindMarks[each]} /> }))}
          selected={kind}
          {...(first === undefined ? {} : { chosen: kind.length > 1 ? `${kind.length} chosen` : claimKindWords[first].label })}
          onChange={(values) => void choose(tracker, { kind: claimKinds.filter((each) => values.includes(each)) })}
        />
      </FilterBar>
      <Chips keys={argumentFilterKeys} />
    </>
  )
}
