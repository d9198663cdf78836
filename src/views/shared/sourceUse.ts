import { type Day, earlierDay, laterDay } from '../../model/days.ts'
import { publishedFrom } from '../../model/rule/publishedBy.ts'
import { remember } from '../../model/rule/remember.ts'
import { type Steps, finish, inSteps } from '../../model/steps.ts'
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
function* everyUse(model: Model): Generator<Entry> {
  for (const term of model.terms) yield* usesInTerm(term)
  for (const claim of model.claims) yield { use: { kind: 'claim', key: claim.id, claim }, record: claim }
  for (const observation of model.observations) yield { use: { kind: 'observation', key: observation.id, observation }, record: observation }
  for (const event of model.events) yield { use: { kind: 'event', key: event.id, event }, record: event }
  for (const party of model.parties) yield* usesInParty(party)
}

/** A use of a source, and the first day on which it can be shown. */
interface DatedUse {
  readonly use: Use
  readonly from: Day
}

type UsesBySource = ReadonlyMap<string, readonly DatedUse[]>

/** What rests on each source, whenever; what belongs to a term or a party is not shown before the term or the party. */
function* findUses(model: Model): Steps<UsesBySource> {
  const uses = new Map<string, DatedUse[]>()
  yield* inSteps(everyUse(model), ({ use, record }) => {
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
  })
  return uses
}

const usesBySource = remember('usesBySource', (model: Model) => finish(findUses(model)))

/** What rests on a source, by the end of a day. */
export const usesOf = (model: Model, source: string, asOf: Day): readonly Use[] =>
  (usesBySource(model).get(source) ?? []).flatMap(({ use, from }) => (from <= asOf ? [use] : []))

/** A source with what rests on it. */
export interface UsedSource {
  readonly source: Source
  readonly uses: readonly Use[]
}

function firstIn(uses: UsesBySource, source: string): Day | null {
  const [first, ...others] = uses.get(source) ?? []
  return first === undefined ? null : others.reduce((day, { from }) => earlierDay(day, from), first.from)
}

/** The first day on which anything that rests on the source was public; null where nothing ever is. */
export const firstUse = (model: Model, source: string): Day | null => firstIn(usesBySource(model), source)

/** A source that is ever listed, and the first day on which it is. */
export interface ListedSource {
  readonly source: Source
  readonly from: Day
}

function* listFrom(model: Model, uses: UsesBySource): Steps<readonly ListedSource[]> {
  const listed: ListedSource[] = []
  yield* inSteps(model.sources, (source) => {
    const [used, published] = [firstIn(uses, source.id), publishedFrom(source)]
    if (used !== null) listed.push({ source, from: published === null ? used : laterDay(used, published) })
  })
  return listed
}

/** The sources that are ever listed, step by step: once something public rests on them, and they can have been published. */
export function* listSources(model: Model): Steps<readonly ListedSource[]> {
  return yield* listFrom(model, yield* findUses(model))
}

/** The sources that are ever listed, as `listSources` finds them. */
export const listedSources = remember('listedSources', (model: Model) => finish(listFrom(model, usesBySource(model))))

/** Every source that something public by the day rests on, with what does, in the order of the record. */
export const usedSources = (model: Model, asOf: Day): readonly UsedSource[] =>
  listedSources(model).flatMap(({ source, from }) => (from <= asOf ? [{ source, uses: usesOf(model, source.id, asOf) }] : []))
