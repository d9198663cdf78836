import type { FindKind } from '../../state/findKinds.ts'
import type { Finds } from './searchRecord.ts'

/** How much of a kind was found. */
export interface KindCount {
  readonly kind: FindKind
  readonly count: number
}

/** What was found, kind by kind in the order in which they stand; chosen kinds of which there is nothing come last. */
export function countKinds({ lists, days, groups }: Finds, chosen: readonly FindKind[]): readonly KindCount[] {
  const found = [
    { kind: 'list' as const, count: lists.length },
    { kind: 'day' as const, count: days.length },
    ...groups.map(({ kind, count }) => ({ kind, count })),
  ].filter(({ count }) => count > 0)
  const none = chosen.filter((each) => found.every(({ kind }) => kind !== each))
  return [...found, ...none.map((kind) => ({ kind, count: 0 }))]
}

/** The finds of the kinds chosen; all of them while none is. */
export function ofKinds({ lists, days, groups }: Finds, chosen: readonly FindKind[]): Finds {
  const isShown = (kind: FindKind): boolean => chosen.length === 0 || chosen.includes(kind)
  return {
    lists: isShown('list') ? lists : [],
    days: isShown('day') ? days : [],
    groups: groups.filter(({ kind }) => isShown(kind)),
  }
}
