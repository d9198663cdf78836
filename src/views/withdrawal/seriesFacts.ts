import { type Day, dateSpan } from '../../model/days.ts'
import { dueOf } from '../../model/rule/due.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { Model, Observation, Term } from '../../model/types.ts'
import type { ObservationKind, Qualifier } from '../../model/vocabulary.ts'
import { formatDay } from '../../text/formatDay.ts'
import { formatQualified } from '../../text/formatNumber.ts'
import { partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { levelSentence, promisedSentence } from '../../text/sentences/levelSentence.ts'
import { groupedBy } from '../shared/chart/groupedBy.ts'
import { latestDrawn } from '../shared/chart/latestDrawn.ts'
import { firstTerm } from './withdrawalTerms.ts'

/** A level that the text asks for by a day. */
export interface PromisedLevel {
  readonly key: string
  readonly name: string
  readonly term: string
  readonly day: Day
  readonly value: number
}

/** A number with the first and last day that its date may mean. */
export interface Level {
  /** The id of the observation. */
  readonly key: string
  readonly name: string
  /** The number in words: `about 13,000`. */
  readonly label: string
  readonly kind: ObservationKind
  readonly value: number
  readonly upTo: number | null
  readonly qualifier: Qualifier
  readonly first: Day
  readonly last: Day
  readonly statedOn: Day | null
  readonly by: string
}

/** The reported levels of one counter, in order of their days. */
export interface CounterLevels {
  readonly counter: string
  readonly name: string
  /** Whether one body counts, so that a line may join its numbers; press reports come from many outlets. */
  readonly isOne: boolean
  readonly levels: readonly Level[]
}

/** Everything known by a day about one series. */
export interface SeriesFacts {
  readonly id: string
  readonly title: string
  readonly counts: readonly CounterLevels[]
  /** The number the text starts from; null where the record has none. */
  readonly baseline: number | null
  /** What the text asks for, in order; empty where it sets no number. */
  readonly promised: readonly PromisedLevel[]
  /** Plans and announcements beyond the text. */
  readonly plans: readonly Level[]
  /** How many earlier numbers are not drawn. */
  readonly leftOut: number
}

const isOneCounter = (model: Model, counter: string): boolean => model.index.parties.get(counter)?.role !== 'reporter'
const byDay = (a: Level, b: Level): number => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0)

function promisedLevels(model: Model, terms: readonly Term[], series: string, unit: string, asOf: Day): readonly PromisedLevel[] {
  const all = terms.flatMap((term) => {
    const { measure } = term
    if (measure?.series !== series || measure.target === undefined || measure.direction === 'up-to') return []
    const value = measure.target
    const days = dueOf(model, term, asOf).readings.flatMap(({ day }) => (day === null ? [] : [day]))
    return [...new Set(days)].map((day) => ({
      key: `${term.id}.${day}`,
      name: `Promised: ${promisedSentence(value, unit, formatDay(day))}`,
      term: term.id,
      day,
      value,
    }))
  })
  // Several terms can ask for the same level by the same day; the first in the order of the record stands for them.
  return [...new Map(all.toReversed().map((step) => [`${step.day} ${step.value}`, step])).values()].toSorted((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
  )
}

function levelOf(model: Model, observation: Observation): readonly Level[] {
  const span = dateSpan(observation.date)
  const { value, upTo, qualifier } = observation
  if (span === null || value === undefined) return []
  return [
    {
      key: observation.id,
      name: levelSentence(model, observation),
      label: formatQualified(value, qualifier, upTo),
      kind: observation.kind,
      value,
      upTo: upTo ?? null,
      qualifier,
      ...span,
      statedOn: observation.statedOn ?? null,
      by: observation.countedBy,
    },
  ]
}

/** Everything about a series that was public by the day. Empty where the record has no such series. */
export function seriesFacts(model: Model, terms: readonly Term[], id: string, asOf: Day): readonly SeriesFacts[] {
  const series = model.index.series.get(id)
  if (series === undefined) return []
  const observations = (model.index.observationsBySeries.get(id) ?? []).filter((item) => publicBy(item, asOf))
  const promised = promisedLevels(model, terms, id, say(series.unit), asOf)
  const { drawn: levels, leftOut } = latestDrawn(observations.flatMap((observation) => levelOf(model, observation)).toSorted(byDay))
  // What the text itself plans is drawn as promised; the rest are plans of their makers.
  const isOfText = new Set(observations.filter(({ term }) => term !== undefined).map((observation) => observation.id))
  const isPromised = ({ key, last, value }: Level) =>
    isOfText.has(key) && promised.some((step) => step.day === last && step.value === value)
  const counts = groupedBy(levels.filter(({ kind }) => kind === 'reported'), ({ by }) => by)
  const start = terms.find((term) => term.id === firstTerm && term.measure?.series === id)
  return [
    {
      id,
      title: say(series.title),
      counts: [...counts].map(([counter, each]) => ({ counter, name: partyName(model, counter), isOne: isOneCounter(model, counter), levels: each })),
      baseline: start?.measure?.baseline ?? null,
      promised,
      plans: levels.filter((level) => level.kind !== 'reported' && !isPromised(level)),
      leftOut,
    },
  ]
}
