import { dayScale } from '../shared/chart/dayScale.ts'
import { stepPath } from '../shared/chart/stepPath.ts'
import { valueScale } from '../shared/chart/valueScale.ts'
import type { Level, TroopSteps } from './troopSteps.ts'

/** The size of the small picture, in its own units. */
export const troopFrame = { width: 200, height: 60, inset: 4 } as const

/** The small picture of the withdrawal: two step lines, the base line, and where the latest report stands. */
export interface PlacedTroopSteps {
  readonly promised: string
  /** Held to the as-of day. Empty where nothing was reported. */
  readonly reported: string
  readonly base: string
  readonly latest: { readonly x: number; readonly y: number } | null
  /** Where the as-of day stands, unless it is the last day drawn. */
  readonly asOf: number | null
}

/** Places the levels on one scale of days and one of numbers from zero. */
export function placeTroopSteps({ first, last, asOf, promised, reported }: TroopSteps): PlacedTroopSteps {
  const { width, height, inset } = troopFrame
  const x = dayScale({ first, last }, { from: inset, to: width - inset })
  const y = valueScale(Math.max(1, ...[...promised, ...reported].map(({ value }) => value)), { from: height - inset, to: inset })
  const point = ({ day, value }: Level) => ({ x: x(day), y: y(value) })
  const latest = reported.at(-1)
  return {
    promised: stepPath(promised.map(point), promised.length === 0 ? undefined : x(last)),
    reported: stepPath(reported.map(point), reported.length === 0 ? undefined : x(asOf)),
    base: `M${inset} ${height - inset}H${width - inset}`,
    latest: latest === undefined ? null : point(latest),
    asOf: asOf === last ? null : x(asOf),
  }
}
