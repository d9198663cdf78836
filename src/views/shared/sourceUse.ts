import type { Day } from '../../model/days.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import { publishedBy } from '../../model/rule/publishedBy.ts'
import { remember } from '../../model/rule/remember.ts'
import type { Claim, Event, Model, Observation, Party, Person, Publicity, Reading, Source, Term } from '../../model/types.ts'

/** A record, or a part of one, that rests on sources. */
interface Sourced {
  readonly sources: readonly string[]
  readonly public: Publicity
}

/**
 * One thing that rests on a source. A reading, condition or word on a term comes with its term, a person with the
 * party. The key tells it from others; all conditions on one term that rest on one source share a key, as do words.
 */
export type Use = { readonly key: string } & (
  | { readonly kind: 'term' | 'condition' | 'word'; readonly term: Term }
  | { readonly kind: 'reading'; readonly term: Term; readonly reading: Reading }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'observation'; readonly observation: Observation }
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'party'; readonly party: Party }
  | { readonly kind: 'person'; readonly party: Party; readonly person: Person }
)

interface Entry {
  readonly use: Use
  readonly record: Sourced
}

const usesInTerm = (term: Term): readonly Entry[] => [
  { use: { kind: 'term', key: `term ${term.id}`, term }, record: term },
  ...(term.due?.readings ?? []).map((reading, place): Entry => ({
    use: { kind: 'reading', key: `reading ${term.id} ${place}`, term, reading },
    record: reading,
  })),
  ...term.conditions.map((record): Entry => ({ use: { kind: 'condition', key: `condition ${term.id}`, term }, record })),
  ...term.positions.map((record): Entry => ({ use: { kind: 'word', key: `word ${term.id}`, term }, record })),
]

const usesInParty = (party: Party): readonly Entry[] => [
  { use: { kind: 'party', key: `party ${party.id}`, party }, record: party },
  ...party.people.map((person, place): Entry => ({
    use: { kind: 'person', key: `person ${party.id} ${place}`, party, person },
    record: person,
  })),
]

/** Everything in the record that names sources, in the order of the record. */
const everyUse = (model: Model): readonly Entry[] => [
  ...model.terms.flatMap(usesInTerm),
  ...model.claims.map((claim): Entry => ({ use: { kind: 'claim', key: claim.id, claim }, record: claim })),
  ...model.observations.map((observation): Entry => ({
    use: { kind: 'observation', key: observation.id, observation },
    record: observation,
  })),
  ...model.events.map((event): Entry => ({ use: { kind: 'event', key: event.id, event }, record: event })),
  ...model.parties.flatMap(usesInParty),
]

const usesBySource = remember('usesBySource', (model: Model, asOf: Day): ReadonlyMap<string, ReadonlyMap<string, Use>> => {
  const uses = new Map<string, Map<string, Use>>()
  for (const { use, record } of everyUse(model)) {
    // What belongs to a term or a party cannot be shown before the term or the party.
    const owner = 'term' in use ? use.term : 'party' in use ? use.party : record
    if (!publicBy(record, asOf) || !publicBy(owner, asOf)) continue
    for (const source of new Set(record.sources)) {
      const own = uses.get(source) ?? new Map<string, Use>()
      uses.set(source, own.set(`${use.kind} ${use.key}`, use))
    }
  }
  return uses
})

/** What rests on a source, by the end of a day. */
export const usesOf = (model: Model, source: string, asOf: Day): readonly Use[] => [
  ...(usesBySource(model, asOf).get(source)?.values() ?? []),
]

/** A source with what rests on it. */
export interface UsedSource {
  readonly source: Source
  readonly uses: readonly Use[]
}

/** Every source that something public by the day rests on, with what does, in the order of the record. */
export const usedSources = (model: Model, asOf: Day): readonly UsedSource[] =>
  model.sources
    .map((source) => ({ source, uses: usesOf(model, source.id, asOf) }))
    .filter(({ source, uses }) => uses.length > 0 && publishedBy(source, asOf))

/** The first day on which anything that rests on the source was public; null where nothing ever is. */
export function firstUse(model: Model, source: string): Day | null {
  const days = everyUse(model)
    .filter(({ record }) => record.sources.includes(source))
    .map(({ record }) => record.public.day)
    .toSorted()
  return days[0] ?? null
}
