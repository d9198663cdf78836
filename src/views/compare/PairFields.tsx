import { FilterBar } from '../../ui/FilterBar.tsx'
import { type Option, SelectField } from '../../ui/SelectField.tsx'

interface PairFieldsProps {
  /** What is chosen, as a noun: `term`. */
  readonly one: string
  readonly options: readonly Option[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
  /** What is said of the choice. */
  readonly summary: string
}

/** The two things to compare. They stand in the order of the record, whichever was chosen first. */
export function PairFields({ one, options, chosen, onChange, summary }: PairFieldsProps) {
  const [first = '', second = ''] = chosen
  const none = { value: '', label: `Choose a ${one}` }
  const without = (other: string) => [none, ...options.filter(({ value }) => value !== other)]
  const set = (a: string, b: string) => onChange([a, b].filter((id) => id !== ''))
  return (
    <FilterBar label={`Two ${one === 'party' ? 'parties' : `${one}s`} to compare`} summary={summary}>
      <SelectField label={`One ${one}`} options={without(second)} value={first} onChange={(id) => set(id, second)} />
      <SelectField label={`Another ${one}`} options={without(first)} value={second} onChange={(id) => set(first, id)} />
    </FilterBar>
  )
}
