import { type Day, earlierDay, laterDay } from '../../model/days.ts'
import { publishedFrom } from '../../model/rule/publishedBy.ts'
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

/** A use of a source, and the first day on which it can be shown. */
interface DatedUse {
  readonly use: Use
  readonly from: Day
}

/** What rests on each source, whenever; what belongs to a term or a party is not shown before the term or the party. */
const usesBySource = remember('usesBySource', (model: Model): ReadonlyMap<string, readonly DatedUse[]> => {
  const uses = new Map<string, DatedUse[]>()
  for (const { use, record } of everyUse(model)) {
    const owner = 'term' in use ? use.term : 'party' in use ? use.party : record
    const from = laterDay(record.public.day, owner.public.day)
    for (const source of record.sources) {
      const own = uses.get(source)
      const last = own?.at(-1)
      if (own === undefined) uses.set(source, [{ use, from }])
      // Those that share a key follow one another.
      else if (last?.use.kind !== use.kind || last.use.key !== use.key) own.push({ use, from })
      else own[own.length - 1] = { use: last.use, from: earlierDay(last.from, from) }
    }
  }
  return uses
})

/** What rests on a source, by the end of a day. */
export const usesOf = (model: Model, source: string, asOf: Day): readonly Use[] =>
  (usesBySource(model).get(source) ?? []).flatMap(({ use, from }) => (from <= asOf ? [use] : []))

/** A source with what rests on it. */
export interface UsedSource {
  readonly source: Source
  readonly uses: readonly Use[]
}

/** The first day on which anything that rests on the source was public; null where nothing ever is. */
export function firstUse(model: Model, source: string): Day | null {
  const [first, ...others] = usesBySource(model).get(source) ?? []
  return first === undefined ? null : others.reduce((day, { from }) => earlierDay(day, from), first.from)
}

/** The first day on which each source is listed: something public rests on it, and it can have been published. */
const listedFrom = remember('listedFrom', (model: Model): ReadonlyMap<string, Day> => {
  const days = new Map<string, Day>()
  for (const source of model.sources) {
    const [used, published] = [firstUse(model, source.id), publishedFrom(source)]
    if (used !== null) days.set(source.id, published === null ? used : laterDay(used, published))
  }
  return days
})

/** The sources that are ever listed, each with the first day on which it is. */
export const listedSources = (model: Model): readonly { readonly source: Source; readonly from: Day }[] => {
  const days = listedFrom(model)
  return model.sources.flatMap((source) => {
    const from = days.get(source.id)
    return from === undefined ? [] : [{ source, from }]
  })
}

/** Every source that something public by the day rests on, with what does, in the order of the record. */
export const usedSources = (model: Model, asOf: Day): readonly UsedSource[] =>
  listedSources(model).flatMap(({ source, from }) => (from <= asOf ? [{ source, uses: usesOf(model, source.id, asOf) }] : []))
