import { type Day, compareDays, earlierDay, lastDayOf } from './days.ts'
import type { Claim, Event, Model, ModelIndex, Observation, Term } from './types.ts'

type Lists<T> = Map<string, T[]>

function add<T>(lists: Lists<T>, key: string, item: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else if (list.at(-1) !== item) list.push(item)
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]))

/**
 * Sorts by one text and then by another. Records are many and their days few: each is compared with those of its day
 * alone, so that a record of hundreds of times the size takes little longer for each.
 */
function sortedBy<T>(items: readonly T[], dayOf: (item: T) => string, restOf: (item: T) => string): readonly T[] {
  const days: Lists<{ readonly item: T; readonly rest: string }> = new Map()
  for (const item of items) add(days, dayOf(item), { item, rest: restOf(item) })
  return [...days.keys()].sort().flatMap((each) =>
    (days.get(each) ?? []).sort((a, b) => (a.rest < b.rest ? -1 : a.rest > b.rest ? 1 : 0)).map(({ item }) => item),
  )
}

/**
 * The latest day a record can describe: the end of its month where only the month is known, but never a day after it
 * was public, unless it tells of what is to come.
 */
const ownDay = (record: Event | Observation): Day => {
  const last = lastDayOf(record.date)
  return 'kind' in record && record.kind !== 'reported' ? last : earlierDay(last, record.public.day)
}

/** As records became public, those of a day by id: days are all as long, so their texts sort as one. */
const publicKey = (record: Event | Observation): string => `${record.public.day} ${record.id}`

/** After so many records the index can be left to wait. */
const atATime = 500

/** Goes through a list and stops now and then, so that whoever builds the index can do something else. */
function* inSteps<T>(items: readonly T[], take: (item: T) => void): Generator<undefined, void> {
  let left = atATime
  for (const item of items) {
    take(item)
    left -= 1
    if (left > 0) continue
    yield
    left = atATime
  }
}

/**
 * Builds the look-ups of a checked record. Claims run in the order in which they became public, events and numbers in
 * the order of the days they describe.
 */
export function buildIndex(record: Omit<Model, 'index'>): ModelIndex {
  const steps = indexInSteps(record)
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

/** Builds them step by step, each as short as one of the sorts that it takes. */
export function* indexInSteps(record: Omit<Model, 'index'>): Generator<undefined, ModelIndex> {
  const claimsByTerm: Lists<Claim> = new Map()
  const repliesTo: Lists<Claim> = new Map()
  const eventsByTerm: Lists<Event> = new Map()
  const observationsBySeries: Lists<Observation> = new Map()
  const partsOf: Lists<Term> = new Map()

  const verdictsByTerm: Lists<Claim> = new Map()
  const claimsByDay = sortedBy(record.claims, (claim) => claim.public.day, ({ id }) => id)
  yield

  yield* inSteps(claimsByDay, (claim) => {
    for (const point of claim.points) add(claimsByTerm, point.term, claim)
    const answered = new Set([...claim.repliesTo, ...claim.points.flatMap((point) => point.answers)])
    for (const earlier of answered) add(repliesTo, earlier, claim)
  })
  const judging = record.claims.filter(({ verdicts }) => verdicts !== undefined).sort((a, b) => compareDays(a.public.day, b.public.day))
  for (const claim of judging) for (const { term } of claim.verdicts ?? []) add(verdictsByTerm, term, claim)
  yield
  yield* inSteps(sortedBy(record.events, ownDay, publicKey), (event) => {
    const terms = new Set([...event.terms, ...event.effects.map((effect) => effect.term)])
    for (const term of terms) add(eventsByTerm, term, event)
  })
  yield* inSteps(sortedBy(record.observations, ownDay, publicKey), (observation) => add(observationsBySeries, observation.series, observation))
  for (const term of record.terms) if (term.partOf !== undefined) add(partsOf, term.partOf, term)
  yield

  const claims = byId(record.claims)
  yield
  const sources = byId(record.sources)
  yield
  return {
    terms: byId(record.terms),
    claims,
    parties: byId(record.parties),
    events: byId(record.events),
    sources,
    series: byId(record.series),
    topics: byId(record.topics),
    instruments: byId(record.agreement.instruments),
    claimsByTerm,
    repliesTo,
    eventsByTerm,
    observationsBySeries,
    observations: byId(record.observations),
    claimsByDay,
    verdictsByTerm,
    accusing: record.claims.filter(({ points }) => points.some(({ says }) => says === 'not-kept')),
    withdrawing: claimsByDay.filter(({ withdraws }) => withdraws !== undefined),
    partsOf,
  }
}
