import type { Day } from '../../model/days.ts'
import { publicCount } from '../../model/rule/publicCount.ts'
import { recent } from '../../model/rule/recent.ts'
import { type Steps, finish, inSteps } from '../../model/steps.ts'
import type { Claim, Model } from '../../model/types.ts'
import { type ClaimRow, rowsBy } from './claimRow.ts'
import { oldestFirst } from './oldestFirst.ts'

/** So many statements take a millisecond or two. */
const statementsAtATime = 25

const inOrder = recent<readonly Claim[]>(1)

function* rowsInSteps(model: Model, asOf: Day): Steps<readonly ClaimRow[]> {
  const { claimsByDay } = model.index
  const rows: ClaimRow[] = []
  const rowsOf = rowsBy(model, asOf)
  const claims = inOrder(model, '', () => claimsByDay.toSorted(oldestFirst)).slice(0, publicCount(claimsByDay, asOf))
  yield* inSteps(claims, (claim) => rows.push(...rowsOf(claim)), statementsAtATime)
  return rows
}

/** The rows of a day; null until they have been worked out. */
interface RowsOfDay {
  rows: readonly ClaimRow[] | null
  coming: Promise<void> | null
}

const onDays = recent<RowsOfDay>(8)
const rowsOfDay = (model: Model, asOf: Day): RowsOfDay => onDays(model, asOf, () => ({ rows: null, coming: null }))

/** Every point of every statement that was public by the day, the oldest statement first. */
export function claimRows(model: Model, asOf: Day): readonly ClaimRow[] {
  const day = rowsOfDay(model, asOf)
  return (day.rows ??= finish(rowsInSteps(model, asOf)))
}

/** Whether the statements are so many that going through them takes time: several times as many as ours. */
export const isLarge = ({ claims }: Model): boolean => claims.length > 3000

/** The day of each record that was asked for last. */
const wanted = new WeakMap<Model, Day>()

function* whileWanted(model: Model, asOf: Day, day: RowsOfDay): Steps<void> {
  const steps = rowsInSteps(model, asOf)
  while (wanted.get(model) === asOf) {
    const step = steps.next()
    if (step.done === true) {
      day.rows = step.value
      break
    }
    yield
  }
  day.coming = null
}

/** Takes the code for it only where the record is large. */
async function goThrough(model: Model, asOf: Day, day: RowsOfDay): Promise<void> {
  const { finishInSlices } = await import('../../state/finishInSlices.ts')
  await finishInSlices(whileWanted(model, asOf, day))
}

/**
 * What a list of the day has to wait for: null once the rows are there, which they are at once unless the record is large.
 * Of days asked for one after another only the last is gone through to the end.
 */
export function comingRows(model: Model, asOf: Day): Promise<void> | null {
  const day = rowsOfDay(model, asOf)
  if (day.rows !== null || !isLarge(model)) return null
  wanted.set(model, asOf)
  return (day.coming ??= goThrough(model, asOf, day))
}
