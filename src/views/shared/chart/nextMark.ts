import type { Flow, PlacedMark } from './placedMark.ts'

type Place = Pick<PlacedMark, 'key' | 'x' | 'y'>

/** Marks this near to each other across the flow of time count as one row. */
const sameRow = 3

/** The nearest mark in another row on one side of this one: of the nearest in time, the nearest row. */
function beside(marks: readonly Place[], from: Place, flow: Flow, side: 1 | -1): Place {
  const time = (mark: Place) => (flow === 'across' ? mark.x : mark.y)
  const row = (mark: Place) => (flow === 'across' ? mark.y : mark.x)
  const distance = (mark: Place) => Math.abs(time(mark) - time(from)) + Math.abs(row(mark) - row(from)) / 2
  return marks
    .filter((mark) => (row(mark) - row(from)) * side > sameRow)
    .reduce((nearest, mark) => (distance(mark) < distance(nearest) ? mark : nearest), { ...from, x: Infinity, y: Infinity })
}

/**
 * The mark that a key leads to, or null where the key does not move. Marks come in order of time: the keys along
 * the flow of time step through them, the keys across it go to the nearest mark of another row.
 */
export function nextMark(marks: readonly Place[], current: string, key: string, flow: Flow): string | null {
  const index = marks.findIndex((mark) => mark.key === current)
  const from = marks[index]
  if (from === undefined) return null
  const along = flow === 'across' ? { ArrowRight: 1, ArrowLeft: -1 } : { ArrowDown: 1, ArrowUp: -1 }
  const across = flow === 'across' ? { ArrowDown: 1, ArrowUp: -1 } : { ArrowRight: 1, ArrowLeft: -1 }
  const steps: ReadonlyMap<string, number> = new Map(Object.entries(along))
  const sides: ReadonlyMap<string, number> = new Map(Object.entries(across))
  const step = steps.get(key)
  const side = sides.get(key)
  if (step !== undefined) return marks[index + step]?.key ?? current
  if (side !== undefined) return beside(marks, from, flow, side > 0 ? 1 : -1).key
  if (key === 'Home') return marks[0]?.key ?? current
  return key === 'End' ? (marks.at(-1)?.key ?? current) : null
}
