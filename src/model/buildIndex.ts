import { type Day, compareDays, earlierDay, lastDayOf } from './days.ts'
import { type Steps, finish, inSteps } from './steps.ts'
import type { Claim, Event, Model, ModelIndex, Observation, Term } from './types.ts'

type Lists<T> = Map<string, T[]>

function add<T>(lists: Lists<T>, key: string, item: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else if (list.at(-1) !== item) list.push(item)
}

/** Records by id. */
function* byId<T extends { readonly id: string }>(items: readonly T[]): Steps<ReadonlyMap<string, T>> {
  const map = new Map<string, T>()
  yield* inSteps(items, (item) => map.set(item.id, item))
  return map
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Sorts by day, and those of a day by what `compare` says. Records are many and their days few: each is compared with those
 * of its day alone, so that a record of hundreds of times the size takes little longer for each.
 */
function* sortedBy<T>(items: readonly T[], dayOf: (item: T) => Day, compare: (a: T, b: T) => number): Steps<readonly T[]> {
  const days: Lists<T> = new Map()
  yield* inSteps(items, (item) => add(days, dayOf(item), item))
  const sorted: T[] = []
  yield* inSteps(dayByDay(days, compare), (item) => sorted.push(item))
  return sorted
}

/** Sorts the items of a day once it is their turn. */
function* dayByDay<T>(days: ReadonlyMap<string, T[]>, compare: (a: T, b: T) => number): Generator<T> {
  for (const day of [...days.keys()].sort()) yield* days.get(day)?.sort(compare) ?? []
}

/**
 * The latest day a record can describe: the end of its month where only the month is known, but never a day after it
 * was public, unless it tells of what is to come.
 */
const ownDay = (record: Event | Observation): Day => {
  const last = lastDayOf(record.date)
  return 'kind' in record && record.kind !== 'reported' ? last : earlierDay(last, record.public.day)
}

/** As records became public, those of a day by id. */
const compareDated = (a: Event | Observation, b: Event | Observation): number =>
  compareTexts(a.public.day, b.public.day) || compareTexts(a.id, b.id)

/**
 * Builds the look-ups of a checked record. Claims run in the order in which they became public, events and numbers in
 * the order of the days they describe.
 */
export const buildIndex = (record: Omit<Model, 'index'>): ModelIndex => finish(indexInSteps(record))

/** Builds them step by step. */
export function* indexInSteps(record: Omit<Model, 'index'>): Steps<ModelIndex> {
  const claimsByTerm: Lists<Claim> = new Map()
  const repliesTo: Lists<Claim> = new Map()
  const eventsByTerm: Lists<Event> = new Map()
  const observationsBySeries: Lists<Observation> = new Map()
  const partsOf: Lists<Term> = new Map()
  const verdictsByTerm: Lists<Claim> = new Map()
  const [accusing, judging, withdrawing]: [Claim[], Claim[], Claim[]] = [[], [], []]

  const claims = yield* byId(record.claims)
  yield* inSteps(record.claims, (claim) => {
    if (claim.points.some(({ says }) => says === 'not-kept')) accusing.push(claim)
    if (claim.verdicts !== undefined) judging.push(claim)
  })
  judging.sort((a, b) => compareDays(a.public.day, b.public.day))
  for (const claim of judging) for (const { term } of claim.verdicts ?? []) add(verdictsByTerm, term, claim)

  const claimsByDay = yield* sortedBy(record.claims, (claim) => claim.public.day, (a, b) => compareTexts(a.id, b.id))
  yield* inSteps(claimsByDay, (claim) => {
    for (const earlier of claim.repliesTo) add(repliesTo, earlier, claim)
    for (const { term, answers } of claim.points) {
      add(claimsByTerm, term, claim)
      for (const earlier of answers) add(repliesTo, earlier, claim)
    }
    if (claim.withdraws !== undefined) withdrawing.push(claim)
  })

  const eventsByDay = yield* sortedBy(record.events, ownDay, compareDated)
  yield* inSteps(eventsByDay, (event) => {
    for (const term of event.terms) add(eventsByTerm, term, event)
    for (const { term } of event.effects) add(eventsByTerm, term, event)
  })
  const observationsByDay = yield* sortedBy(record.observations, ownDay, compareDated)
  yield* inSteps(observationsByDay, (observation) => add(observationsBySeries, observation.series, observation))
  for (const term of record.terms) if (term.partOf !== undefined) add(partsOf, term.partOf, term)

  return {
    terms: yield* byId(record.terms),
    claims,
    parties: yield* byId(record.parties),
    events: yield* byId(record.events),
    sources: yield* byId(record.sources),
    series: yield* byId(record.series),
    topics: yield* byId(record.topics),
    instruments: yield* byId(record.agreement.instruments),
    claimsByTerm,
    repliesTo,
    eventsByTerm,
    observationsBySeries,
    observations: yield* byId(record.observations),
    claimsByDay,
    verdictsByTerm,
    accusing,
    withdrawing,
    partsOf,
  }
}
