import { type Day, addDays, dateSpan, earlierDay, laterDay } from '../../model/days.ts'
import { dueOf } from '../../model/rule/due.ts'
import { effectsOn } from '../../model/rule/effects.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { Model, Observation, Term } from '../../model/types.ts'
import type { Qualifier } from '../../model/vocabulary.ts'
import { formatDate } from '../../text/formatDay.ts'
import { partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { levelSentence } from '../../text/sentences/levelSentence.ts'
import { observationNumber } from '../../text/sentences/progressSentence.ts'
import { groupedBy } from '../shared/chart/groupedBy.ts'
import { latestDrawn } from '../shared/chart/latestDrawn.ts'
import { type ExchangeSide, apartSeries, exchangeSides } from './exchangeSides.ts'
import { type Pause, pausesOf } from './pauses.ts'

/** A number of a side: a total, one release, or what was left. */
export interface Count {
  /** The id of the observation. */
  readonly key: string
  readonly name: string
  /** The number in words. */
  readonly label: string
  readonly what: 'total' | 'release' | 'left' | 'apart'
  readonly value: number
  readonly qualifier: Qualifier
  readonly first: Day
  readonly last: Day
  readonly by: string
  /** Whether it counts only a part of those released, such as members of the security forces. */
  readonly isPart: boolean
}

/** The totals of one counter, in order of their days. */
export interface CounterTotals {
  readonly counter: string
  readonly name: string
  /** Whether one body counts, so that a line may join its totals. */
  readonly isOne: boolean
  readonly totals: readonly Count[]
}

/** An event on a side’s term. */
export interface SideEvent {
  readonly key: string
  readonly name: string
  readonly first: Day
  readonly last: Day
  readonly hasEffect: boolean
}

/** What is known about one side by a day. */
export interface SideFacts {
  readonly term: string
  readonly title: string
  readonly releasedBy: string
  readonly ceiling: number
  readonly due: Day | null
  readonly counters: readonly CounterTotals[]
  readonly releases: readonly Count[]
  readonly left: readonly Count[]
  /** Releases that do not count towards the ceiling. */
  readonly apart: readonly Count[]
  readonly pauses: readonly Pause[]
  readonly events: readonly SideEvent[]
  /** How many earlier numbers and events are not drawn. */
  readonly leftOut: number
}

/** What is known about the exchange by a day, with the first and last day that both sides are drawn for. */
export interface ExchangeFacts {
  readonly asOf: Day
  readonly first: Day
  readonly last: Day
  readonly sides: readonly SideFacts[]
  /** How many earlier numbers and events are not drawn. */
  readonly leftOut: number
}

/** How many days the picture goes on after both sides were complete. */
const afterwards = 21

function countOf(model: Model, observation: Observation, isApart: boolean): readonly Count[] {
  const span = dateSpan(observation.date)
  const { value, batch, remaining } = observation
  const number = value ?? batch ?? remaining
  if (span === null || number === undefined) return []
  const what = isApart ? 'apart' : value !== undefined ? 'total' : batch !== undefined ? 'release' : 'left'
  return [
    {
      key: observation.id,
      name: levelSentence(model, observation),
      label: what === 'left' ? String(number) : observationNumber(observation),
      what,
      value: number,
      qualifier: observation.qualifier,
      ...span,
      by: observation.countedBy,
      isPart: observation.reading !== undefined,
    },
  ]
}

const byDay = (a: { readonly last: Day }, b: { readonly last: Day }): number => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0)

function countsOf(model: Model, series: string, asOf: Day): readonly Count[] {
  return (model.index.observationsBySeries.get(series) ?? [])
    .filter((observation) => publicBy(observation, asOf))
    .flatMap((observation) => countOf(model, observation, series === apartSeries.id))
    .toSorted(byDay)
}

const countersOf = (model: Model, totals: readonly Count[]): readonly CounterTotals[] =>
  [...groupedBy(totals, ({ by }) => by)].map(([counter, each]) => ({
    counter,
    name: partyName(model, counter),
    isOne: model.index.parties.get(counter)?.role !== 'reporter',
    totals: each,
  }))

function eventsOf(model: Model, term: string, asOf: Day): readonly SideEvent[] {
  return (model.index.eventsByTerm.get(term) ?? [])
    .filter((event) => publicBy(event, asOf))
    .flatMap((event) => {
      const span = dateSpan(event.date)
      const name = `${say(event.title)}, ${formatDate(event.date, event.datePart)}`
      return span === null
        ? []
        : [{ key: event.id, name, ...span, hasEffect: event.effects.some((effect) => effect.term === term) }]
    })
}

function sideFacts(model: Model, term: Term, { releasedBy }: ExchangeSide, asOf: Day): readonly SideFacts[] {
  const { measure } = term
  if (measure?.target === undefined) return []
  const { drawn: counts, leftOut: earlierCounts } = latestDrawn(countsOf(model, measure.series, asOf))
  const { drawn: apart, leftOut: earlierApart } = latestDrawn(releasedBy === apartSeries.releasedBy ? countsOf(model, apartSeries.id, asOf) : [])
  const { drawn: events, leftOut: earlierEvents } = latestDrawn(eventsOf(model, term.id, asOf))
  return [
    {
      term: term.id,
      title: say(term.title),
      releasedBy,
      ceiling: measure.target,
      due: dueOf(model, term, asOf).last,
      counters: countersOf(model, counts.filter(({ what }) => what === 'total')),
      releases: counts.filter(({ what }) => what === 'release'),
      left: counts.filter(({ what }) => what === 'left'),
      apart,
      pauses: pausesOf(model, term.id, asOf),
      events,
      leftOut: earlierCounts + earlierApart + earlierEvents,
    },
  ]
}

/** The day after which nothing is drawn: the as-of day, or some days after both sides were complete. */
function lastDrawn(model: Model, sides: readonly SideFacts[], asOf: Day): Day {
  const completed = sides.map(
    ({ term }) => effectsOn(model, term, asOf).find(({ effect }) => effect.does === 'completes')?.event.date,
  )
  const days = completed.flatMap((date) => (date === undefined ? [] : (dateSpan(date)?.last ?? [])))
  const [some, ...others] = days
  if (some === undefined || days.length < sides.length) return asOf
  return earlierDay(asOf, addDays(others.reduce(laterDay, some), afterwards))
}

/** Everything about both sides of the exchange that was public by the day. */
export function exchangeFacts(model: Model, asOf: Day): ExchangeFacts {
  const sides = exchangeSides.flatMap((side) => {
    const term = model.index.terms.get(side.term)
    return term === undefined || !publicBy(term, asOf) ? [] : sideFacts(model, term, side, asOf)
  })
  const due = sides.flatMap((side) => (side.due === null ? [] : [side.due]))
  const { signed } = model.agreement
  return { asOf, first: signed.day, last: due.reduce(laterDay, lastDrawn(model, sides, asOf)), sides, leftOut: sides.reduce((sum, { leftOut }) => sum + leftOut, 0) }
}
