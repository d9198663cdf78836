import type { Shape } from '../../ui/shape.ts'
import type { ActivityCell } from './activityFacts.ts'

/** The form of a cell: a square for words, an open one where only a number was given, a diamond for a part in an event. */
export function cellShape({ claims, numbers, events }: Pick<ActivityCell, 'claims' | 'numbers' | 'events'>): Shape {
  if (claims.length > 0) return events.length > 0 ? 'inlaid-square' : 'square'
  if (numbers.length > 0) return events.length > 0 ? 'framed-diamond' : 'open-square'
  return 'diamond'
}
