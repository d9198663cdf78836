import { type Day, dateSpan, laterDay } from '../../model/days.ts'
import { dueOf } from '../../model/rule/due.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { Model, Observation, Term } from '../../model/types.ts'

/** A number on a day. */
export interface Level {
  readonly day: Day
  readonly value: number
}

/** The levels that the text asks for, and those reported by one counter. */
export interface TroopSteps {
  readonly first: Day
  readonly asOf: Day
  /** The last day that is drawn: the as-of day or the last due day, whichever is later. */
  readonly last: Day
  /** From the level at the start to the last step, by the last reading of each due day. */
  readonly promised: readonly Level[]
  readonly reported: readonly Level[]
  /** The observations behind the reported levels, in the same order. */
  readonly observations: readonly Observation[]
}

const byDay = (a: { readonly day: Day }, b: { readonly day: Day }): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)

/** What the terms of a text ask of a series, the level that they start from first. */
function promisedLevels(model: Model, terms: readonly Term[], first: Day, asOf: Day): readonly Level[] {
  const baselines = terms.flatMap(({ measure }) => measure?.baseline ?? [])
  const steps = terms.flatMap((term) => {
    const day = dueOf(model, term, asOf).last
    return day === null || term.measure?.target === undefined ? [] : [{ day, value: term.measure.target }]
  })
  const unique = [...new Map(steps.map((step) => [`${step.day} ${step.value}`, step])).values()].toSorted(byDay)
  return baselines.length === 0 || unique.length === 0 ? [] : [{ day: first, value: Math.max(...baselines) }, ...unique]
}

/** What the agreement asks of a series, and what one counter reported, as public by the day. Null where neither is known. */
export function troopSteps(model: Model, series: string, counter: string, asOf: Day): TroopSteps | null {
  const first = model.agreement.signed.day
  const terms = model.terms.filter(
    (term) =>
      term.measure?.series === series &&
      publicBy(term, asOf) &&
      model.index.instruments.get(term.instrument)?.kind === 'agreement',
  )
  const promised = promisedLevels(model, terms, first, asOf)
  const counted = (model.index.observationsBySeries.get(series) ?? [])
    .filter((each) => each.kind === 'reported' && each.countedBy === counter && publicBy(each, asOf))
    .flatMap((observation) => {
      const day = dateSpan(observation.date)?.last
      return day === undefined || observation.value === undefined || day > asOf ? [] : [{ day, value: observation.value, observation }]
    })
    .toSorted(byDay)
  if (promised.length === 0 && counted.length === 0) return null
  return {
    first,
    asOf,
    last: promised.map(({ day }) => day).reduce(laterDay, laterDay(first, asOf)),
    promised,
    reported: counted.map(({ day, value }) => ({ day, value })),
    observations: counted.map(({ observation }) => observation),
  }
}
