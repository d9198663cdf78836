import { type Day, dateSpan, earlierDay, laterDay } from '../../model/days.ts'
import { dueOf } from '../../model/rule/due.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { Model, Term } from '../../model/types.ts'
import { deadlinesOf, type Deadline } from './deadlines.ts'
import { latestDrawn } from '../shared/chart/latestDrawn.ts'
import { type Happening, happeningsOf } from './happenings.ts'
import { type SeriesFacts, seriesFacts } from './seriesFacts.ts'
import { firstTerm, mainSeries, wholeTerm, withdrawalSeries, withdrawalTerms } from './withdrawalTerms.ts'

/** A part of the period with its own work. */
export interface Phase {
  readonly key: 'first' | 'remaining'
  readonly first: Day
  readonly last: Day
}

/** What is known about the withdrawal by a day. */
export interface WithdrawalFacts {
  readonly asOf: Day
  readonly signed: Day
  /** The first and last day that the picture shows. */
  readonly first: Day
  readonly last: Day
  readonly phases: readonly Phase[]
  readonly deadlines: readonly Deadline[]
  readonly series: readonly SeriesFacts[]
  readonly happenings: readonly Happening[]
  /** How many earlier numbers and events are not drawn. */
  readonly leftOut: number
}

function phasesOf(model: Model, terms: readonly Term[], asOf: Day): readonly Phase[] {
  const lastDay = (id: string): Day | null => {
    const term = terms.find((each) => each.id === id)
    return term === undefined ? null : dueOf(model, term, asOf).last
  }
  const signed = model.agreement.signed.day
  const middle = lastDay(firstTerm)
  const end = lastDay(wholeTerm)
  if (middle === null || end === null) return []
  return [
    { key: 'first', first: signed, last: middle },
    { key: 'remaining', first: middle, last: end },
  ]
}

const drawnDays = ({ promised, plans, counts }: SeriesFacts): readonly Day[] => [
  ...promised.map(({ day }) => day),
  ...[...plans, ...counts.flatMap(({ levels }) => levels)].flatMap(({ first, last }) => [first, last]),
]

/** Everything about the withdrawal that was public by the day, for the chosen series. */
export function withdrawalFacts(model: Model, asOf: Day, chosen: readonly string[]): WithdrawalFacts {
  const signed = model.agreement.signed.day
  const terms = withdrawalTerms(model, asOf)
  const phases = phasesOf(model, terms, asOf)
  const series = withdrawalSeries
    .filter((id) => chosen.includes(id) && (id === mainSeries || hasNumbers(model, id, asOf)))
    .flatMap((id) => seriesFacts(model, terms, id, asOf))
  const happenings = latestDrawn(happeningsOf(model, new Set(terms.map(({ id }) => id)), asOf))
  const days = [signed, asOf, ...phases.map(({ last }) => last), ...series.flatMap(drawnDays)]
  return {
    asOf,
    signed,
    first: days.reduce(earlierDay, signed),
    last: days.reduce(laterDay, signed),
    phases,
    deadlines: terms
      .filter(({ id }) => id === firstTerm || id === wholeTerm)
      .flatMap((term) => deadlinesOf(model, term, asOf)),
    series,
    happenings: happenings.drawn,
    leftOut: series.reduce((sum, { leftOut }) => sum + leftOut, happenings.leftOut),
  }
}

const hasNumbers = (model: Model, id: string, asOf: Day): boolean =>
  (model.index.observationsBySeries.get(id) ?? []).some((observation) => publicBy(observation, asOf) && dateSpan(observation.date) !== null)

/** The series a reader can add: those besides the main one that hold a number public by the day. */
export const seriesToAdd = (model: Model, asOf: Day): readonly string[] =>
  withdrawalSeries.filter((id) => id !== mainSeries && hasNumbers(model, id, asOf))
