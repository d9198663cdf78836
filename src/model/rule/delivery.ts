import type { Day } from '../days.ts'
import type { Event, Model, Term } from '../types.ts'
import { type Due, daysPast, dueOf } from './due.ts'
import { type TermEffect, dayOfEvent, effectsOn, startOf } from './effects.ts'
import { termOf } from './lookUp.ts'
import { type Progress, progressOf } from './progress.ts'
import type { RecordRef } from './recordRef.ts'
import { remember } from './remember.ts'
import type { DeliveryState } from './states.ts'

/** A term that another starts after, and the event by which it had started. */
export interface WaitsOn {
  readonly term: string
  readonly started: Event | null
}

/** What the clauses of the rule decide from: everything about the term that was public by the day. */
export interface DeliveryFacts {
  readonly term: Term
  readonly asOf: Day
  readonly due: Due
  readonly effects: readonly TermEffect[]
  readonly waitsOn: readonly WaitsOn[]
  readonly progress: readonly Progress[]
}

/** One clause of the rule as it was asked, and what it rested on. */
export interface DeliveryStep {
  readonly clause: DeliveryState
  readonly applies: boolean
  readonly records: readonly RecordRef[]
}

/** How long after the due day a term was delivered, over the readings: least and most days, negative when early. */
export interface Lateness {
  readonly least: number
  readonly most: number
}

/** What has happened with a term by a day, and how that was worked out. */
export interface Delivery {
  readonly state: DeliveryState
  readonly facts: DeliveryFacts
  /** The clauses asked, in order; the last one applies. */
  readonly steps: readonly DeliveryStep[]
  /** The records that the deciding clause rests on. */
  readonly records: readonly RecordRef[]
  /** Days past the due day, least and most over the readings; null without a due day. */
  readonly past: Lateness | null
  /** The event that delivered it, with who says so; null unless delivered. */
  readonly deliveredBy: TermEffect | null
  /** How late it was delivered; null unless delivered with a due day. */
  readonly lateness: Lateness | null
  /** For an ended term, what it was before; null otherwise. */
  readonly before: DeliveryState | null
  /** Whether an event said that it began. */
  readonly begun: Event | null
  /** Whether the latest word is that it was suspended. */
  readonly suspended: TermEffect | null
}

const eventRef = (event: Event): RecordRef => ({ kind: 'event', id: event.id })

/** The latest effect of a kind, or null. */
const latest = (facts: DeliveryFacts, ...kinds: readonly string[]): TermEffect | null =>
  facts.effects.findLast(({ effect }) => kinds.includes(effect.does)) ?? null

const records = (effect: TermEffect | null): readonly RecordRef[] => (effect === null ? [] : [eventRef(effect.event)])

interface Clause {
  readonly state: DeliveryState
  readonly applies: (facts: DeliveryFacts) => boolean
  readonly rests: (facts: DeliveryFacts) => readonly RecordRef[]
}

const begins = (facts: DeliveryFacts) => latest(facts, 'begins', 'completes-part', 'resumes')
const anchors = ({ due }: DeliveryFacts): readonly RecordRef[] =>
  due.readings.flatMap(({ anchor }) => (anchor === null ? [] : [eventRef(anchor)]))
const misses = (facts: DeliveryFacts) => records(latest(facts, 'misses'))
const numbers = (facts: DeliveryFacts): readonly RecordRef[] =>
  facts.progress.map(({ observation }) => ({ kind: 'observation', id: observation.id }))
const isPastLast = ({ due, asOf }: DeliveryFacts) => due.last !== null && asOf > due.last
const isPastFirst = ({ due, asOf }: DeliveryFacts) => due.first !== null && asOf > due.first

/**
 * The rule of delivery: clauses in order, the first that applies decides. Numbers never begin or complete a term by
 * themselves: an event that says so does. Conditions about conduct never enter; they are shown beside.
 */
export const deliveryClauses: readonly Clause[] = [
  {
    state: 'ended',
    applies: (facts) => latest(facts, 'ends') !== null,
    rests: (facts) => records(latest(facts, 'ends')),
  },
  {
    state: 'delivered',
    applies: (facts) => latest(facts, 'completes') !== null,
    rests: (facts) => records(latest(facts, 'completes')),
  },
  {
    state: 'waiting',
    applies: ({ waitsOn }) => waitsOn.some(({ started }) => started === null),
    rests: ({ waitsOn }) =>
      waitsOn.map(({ term, started }) => (started === null ? { kind: 'term', id: term } : eventRef(started))),
  },
  { state: 'continuing', applies: ({ term }) => term.duration === 'standing', rests: () => [] },
  {
    state: 'overdue',
    applies: (facts) => facts.term.force === 'duty' && isPastLast(facts),
    rests: (facts) => [...anchors(facts), ...misses(facts), ...numbers(facts)],
  },
  {
    state: 'goal-date-passed',
    applies: (facts) => facts.term.force !== 'duty' && isPastLast(facts),
    rests: (facts) => [...anchors(facts), ...misses(facts), ...numbers(facts)],
  },
  { state: 'due-by-some-readings', applies: isPastFirst, rests: (facts) => [...anchors(facts), ...records(begins(facts)), ...numbers(facts)] },
  {
    state: 'under-way',
    applies: (facts) => begins(facts) !== null,
    rests: (facts) => [...records(begins(facts)), ...numbers(facts)],
  },
  { state: 'not-due', applies: () => true, rests: numbers },
]

function decide(facts: DeliveryFacts): readonly DeliveryStep[] {
  const steps: DeliveryStep[] = []
  for (const clause of deliveryClauses) {
    const applies = clause.applies(facts)
    steps.push({ clause: clause.state, applies, records: clause.rests(facts) })
    if (applies) break
  }
  return steps
}

function stateOf(steps: readonly DeliveryStep[]): DeliveryState {
  return steps.at(-1)?.clause ?? 'not-due'
}

function latenessOf(due: Due, completed: TermEffect | null): Lateness | null {
  return completed === null ? null : daysPast(due, dayOfEvent(completed.event))
}

/** What has happened with a term by the end of a day (design, the rule: delivery). */
export const deliveryOf = remember('deliveryOf', (model: Model, id: string, asOf: Day): Delivery => {
  const term = termOf(model, id)
  const facts: DeliveryFacts = {
    term,
    asOf,
    due: dueOf(model, term, asOf),
    effects: effectsOn(model, id, asOf),
    waitsOn: term.startsAfter.map((start) => ({ term: start.term, started: startOf(model, start.term, asOf) })),
    progress: progressOf(model, term, asOf),
  }
  const steps = decide(facts)
  const state = stateOf(steps)
  const ended = state === 'ended'
  const without = { ...facts, effects: facts.effects.filter(({ effect }) => effect.does !== 'ends') }
  const completed = state === 'delivered' || ended ? latest(facts, 'completes') : null
  const pause = latest(facts, 'suspends', 'resumes')
  return {
    state,
    facts,
    steps,
    records: steps.at(-1)?.records ?? [],
    past: daysPast(facts.due, asOf),
    deliveredBy: completed,
    lateness: latenessOf(facts.due, completed),
    before: ended ? stateOf(decide(without)) : null,
    begun: startOf(model, id, asOf),
    suspended: pause?.effect.does === 'suspends' ? pause : null,
  }
})
