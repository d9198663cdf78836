import type { Day } from '../../model/days.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import { remember } from '../../model/rule/remember.ts'
import type { Claim, Event, Model, Observation, Party, Person, Publicity, Reading, Source, Term } from '../../model/types.ts'

/** A record, or a part of one, that rests on sources. */
interface Sourced {
  readonly sources: readonly string[]
  readonly public: Publicity
}

/** One thing that rests on a source. A reading, condition or word on a term comes with its term, a person with the party. */
export type Use =
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'reading'; readonly term: Term; readonly reading: Reading }
  | { readonly kind: 'condition'; readonly term: Term }
  | { readonly kind: 'word'; readonly term: Term }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'observation'; readonly observation: Observation }
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'party'; readonly party: Party }
  | { readonly kind: 'person'; readonly party: Party; readonly person: Person }

/** Everything in the record that names sources, in the order of the record. */
function everyUse(model: Model): readonly { readonly use: Use; readonly record: Sourced }[] {
  return [
    ...model.terms.flatMap((term) => [
      { use: { kind: 'term', term } as const, record: term },
      ...(term.due?.readings ?? []).map((reading) => ({
        use: { kind: 'reading', term, reading } as const,
        record: reading,
      })),
      ...term.conditions.map((record) => ({ use: { kind: 'condition', term } as const, record })),
      ...term.positions.map((record) => ({ use: { kind: 'word', term } as const, record })),
    ]),
    ...model.claims.map((claim) => ({ use: { kind: 'claim', claim } as const, record: claim })),
    ...model.observations.map((observation) => ({
      use: { kind: 'observation', observation } as const,
      record: observation,
    })),
    ...model.events.map((event) => ({ use: { kind: 'event', event } as const, record: event })),
    ...model.parties.flatMap((party) => [
      { use: { kind: 'party', party } as const, record: party },
      ...party.people.map((person) => ({ use: { kind: 'person', party, person } as const, record: person })),
    ]),
  ]
}

const usesBySource = remember('usesBySource', (model: Model, asOf: Day): ReadonlyMap<string, readonly Use[]> => {
  const uses = new Map<string, Use[]>()
  for (const { use, record } of everyUse(model)) {
    // What belongs to a term or a party cannot be shown before the term or the party.
    const owner = 'term' in use ? use.term : 'party' in use ? use.party : record
    if (!publicBy(record, asOf) || !publicBy(owner, asOf)) continue
    for (const source of new Set(record.sources)) {
      const list = uses.get(source)
      if (list === undefined) uses.set(source, [use])
      else list.push(use)
    }
  }
  return uses
})

/** What rests on a source, by the end of a day. */
export const usesOf = (model: Model, source: string, asOf: Day): readonly Use[] =>
  usesBySource(model, asOf).get(source) ?? []

/** A source with what rests on it. */
export interface UsedSource {
  readonly source: Source
  readonly uses: readonly Use[]
}

/** Every source that something public by the day rests on, with what does, in the order of the record. */
export const usedSources = (model: Model, asOf: Day): readonly UsedSource[] =>
  model.sources
    .map((source) => ({ source, uses: usesOf(model, source.id, asOf) }))
    .filter(({ uses }) => uses.length > 0)

/** The first day on which anything that rests on the source was public; null where nothing ever is. */
export function firstUse(model: Model, source: string): Day | null {
  const days = everyUse(model)
    .filter(({ record }) => record.sources.includes(source))
    .map(({ record }) => record.public.day)
    .toSorted()
  return days[0] ?? null
}
