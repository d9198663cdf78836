import { type Day, dateSpan, laterDay } from '../../model/days.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { Model, Observation, Term } from '../../model/types.ts'
import { dayScale } from './chart/dayScale.ts'
import { groupedBy } from './chart/groupedBy.ts'
import { type Point, stepPath } from './chart/stepPath.ts'
import { valueScale } from './chart/valueScale.ts'

/** One counter's numbers over time, oldest first. */
export interface CounterRun {
  readonly counter: string
  readonly counts: readonly { readonly day: Day; readonly value: number; readonly observation: Observation }[]
}

/** What a term's counts came to over time. */
export interface SparklineFacts {
  readonly first: Day
  readonly last: Day
  /** The number the text sets. */
  readonly target: number
  readonly runs: readonly CounterRun[]
}

/** A counter's line where it stands. */
export interface PlacedRun {
  readonly counter: string
  readonly d: string
  readonly end: Point
}

export interface PlacedSparkline {
  /** The level of the target. */
  readonly target: string
  readonly runs: readonly PlacedRun[]
}

/** The size of the small picture, in its own units. */
export const sparkFrame = { width: 120, height: 26, inset: 4 } as const

/**
 * The reported numbers of a term's measure by each counter, as public by the day. Null where no single body gave two:
 * one number is no line, and the numbers of several outlets make none.
 */
export function sparklineFacts(model: Model, { measure }: Term, asOf: Day): SparklineFacts | null {
  if (measure?.target === undefined) return null
  const counted = (model.index.observationsBySeries.get(measure.series) ?? []).flatMap((observation) => {
    const { value, kind, reading, date } = observation
    const day = dateSpan(date)?.last
    return value === undefined || day === undefined || kind !== 'reported' || reading !== undefined || !publicBy(observation, asOf)
      ? []
      : [{ day, value, observation }]
  })
  const runs = [...groupedBy(counted, ({ observation }) => observation.countedBy)].flatMap(([counter, counts]): readonly CounterRun[] =>
    counts.length < 2 || model.index.parties.get(counter)?.role === 'reporter' ? [] : [{ counter, counts: counts.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)) }],
  )
  if (runs.length === 0) return null
  return { first: model.agreement.signed.day, last: laterDay(asOf, model.agreement.signed.day), target: measure.target, runs }
}

/** Places the lines from the signing to the day shown, on one scale from zero; each ends at its counter's last number. */
export function placeSparkline({ first, last, target, runs }: SparklineFacts): PlacedSparkline {
  const { width, height, inset } = sparkFrame
  const x = dayScale({ first, last }, { from: inset, to: width - inset })
  const values = runs.flatMap(({ counts }) => counts.map(({ value }) => value))
  const y = valueScale(Math.max(target, ...values), { from: height - inset, to: inset })
  return {
    target: `M${inset} ${y(target)}H${width - inset}`,
    runs: runs.flatMap(({ counter, counts }) => {
      const points = counts.map(({ day, value }) => ({ x: x(day), y: y(value) }))
      const end = points.at(-1)
      return end === undefined ? [] : [{ counter, d: stepPath(points), end }]
    }),
  }
}
