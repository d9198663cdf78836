import type { Progress } from '../../model/rule/progress.ts'
import type { Term } from '../../model/types.ts'

/** Where one counter's latest number stands between the start (0) and the target (1). */
export interface ProgressMark {
  readonly counter: string
  readonly at: number
}

const within = (at: number): number => Math.min(1, Math.max(0, at))

/**
 * The latest number of each counter as a part of the way to the target. Empty where the text sets no target, and for a
 * measure that goes down from a starting level that is not on record: without it there is no way to be part of.
 */
export function progressMarks({ measure }: Term, progress: readonly Progress[]): readonly ProgressMark[] {
  if (measure?.target === undefined) return []
  const { target, baseline, direction } = measure
  const from = direction === 'up-to' ? 0 : baseline
  if (from === undefined || from === target) return []
  return progress.flatMap(({ counter, observation: { value } }) =>
    value === undefined ? [] : [{ counter, at: within((value - from) / (target - from)) }],
  )
}
