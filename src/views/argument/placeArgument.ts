import type { Day } from '../../model/days.ts'
import { dayScale, tenth } from '../shared/chart/dayScale.ts'
import { monthTicks, type Tick } from '../shared/chart/monthTicks.ts'
import type { PlacedMark } from '../shared/chart/placedMark.ts'
import { stackMarks } from '../shared/chart/stackMarks.ts'
import { partyTone } from '../shared/stateMarks.ts'
import type { ArgumentFacts, ArgumentMark } from './argumentFacts.ts'
import type { ArgumentFrame } from './argumentFrames.ts'
import { kindShapes } from './kindShapes.ts'

/** A lane with the line it stands on and the place of its name. */
export interface PlacedLane {
  readonly key: string
  readonly title: string
  readonly titleX: number
  readonly titleY: number
  readonly line: string
}

/** An answer as a curve from its mark to that of what it answers. */
export interface PlacedArc {
  readonly key: string
  readonly answer: string
  readonly answered: string
  readonly d: string
}

/** The whole picture, ready to be drawn. */
export interface PlacedArgument {
  readonly width: number
  readonly height: number
  readonly lanes: readonly PlacedLane[]
  readonly marks: readonly PlacedMark[]
  readonly arcs: readonly PlacedArc[]
  readonly months: readonly Tick[]
  /** The line of each month, across the lanes. */
  readonly monthLines: readonly { readonly key: string; readonly d: string }[]
  readonly monthLabel: { readonly x: number; readonly y: number }
}

interface Point {
  readonly along: number
  readonly across: number
}

/** Marks of one lane in piles: along time, and how far from the line of the lane. */
function pile(marks: readonly ArgumentMark[], scale: (day: Day) => number, frame: ArgumentFrame): ReadonlyMap<string, { at: number; row: number }> {
  const items = marks.map(({ key, day }) => ({ key, at: scale(day) }))
  return new Map(stackMarks(items, { pitch: frame.pitch, rows: frame.rows, to: frame.to }).map((place) => [place.key, place]))
}

/** A curve that bends away from the straight line, so that answers to and fro do not cover each other. */
function curve(from: Point, to: Point, point: (place: Point) => readonly [number, number]): string {
  const bend = Math.min(60, 14 + Math.abs(from.along - to.along) / 4)
  const middle = { along: (from.along + to.along) / 2 + (from.across === to.across ? 0 : bend / 3), across: (from.across + to.across) / 2 - (from.across === to.across ? bend : 0) }
  const [x1, y1] = point(from)
  const [cx, cy] = point(middle)
  const [x2, y2] = point(to)
  return `M${tenth(x1)} ${tenth(y1)}Q${tenth(cx)} ${tenth(cy)} ${tenth(x2)} ${tenth(y2)}`
}

/** Gives every claim, lane and answer its place. A pure function of the facts and the room. */
export function placeArgument(facts: ArgumentFacts, frame: ArgumentFrame): PlacedArgument {
  const isAcross = frame.flow === 'across'
  const point = ({ along, across }: Point): readonly [number, number] => (isAcross ? [along, across] : [across, along])
  const scale = dayScale(facts, { from: frame.from, to: frame.to })

  const places = new Map<string, Point>()
  const lanes: PlacedLane[] = []
  let start = frame.start
  for (const lane of facts.lanes) {
    const piles = pile(facts.marks.filter((mark) => mark.lane === lane.key), scale, frame)
    const rows = 1 + Math.max(0, ...[...piles.values()].map(({ row }) => row))
    const room = Math.max(frame.lane, rows * frame.pitch)
    const first = start + frame.head
    // Across, piles grow up from the line at the foot of the lane; down, they grow to the right of it.
    const line = isAcross ? first + room : first
    for (const [key, { at, row }] of piles) {
      const away = (row + 0.5) * frame.pitch
      places.set(key, { along: at, across: isAcross ? line - away : line + away })
    }
    const [x1, y1] = point({ along: frame.from - frame.pitch, across: line })
    const [x2, y2] = point({ along: frame.to + frame.pitch, across: line })
    const [titleX, titleY] = isAcross ? [0, start + frame.head - 8] : [first, frame.from - 22]
    lanes.push({ key: lane.key, title: lane.title, titleX, titleY, line: `M${tenth(x1)} ${tenth(y1)}L${tenth(x2)} ${tenth(y2)}` })
    start = first + room + frame.gap
  }
  const end = start - frame.gap
  const placeOf = (key: string) => places.get(key)

  return {
    width: isAcross ? frame.to + 20 : end + frame.foot,
    height: isAcross ? end + frame.foot : frame.to + frame.foot,
    lanes,
    marks: facts.marks.flatMap((mark) => {
      const place = placeOf(mark.key)
      if (place === undefined) return []
      const [x, y] = point(place)
      return [
        {
          key: mark.key,
          name: mark.name,
          x: tenth(x),
          y: tenth(y),
          size: frame.pitch - 2,
          shape: kindShapes[mark.kind],
          tone: partyTone(mark.party),
          open: mark.isOpen,
        },
      ]
    }),
    arcs: facts.arcs.flatMap(({ key, answer, answered }) => {
      const [from, to] = [placeOf(answer), placeOf(answered)]
      return from === undefined || to === undefined ? [] : [{ key, answer, answered, d: curve(from, to, point) }]
    }),
    months: monthTicks(facts, scale, frame.monthRoom),
    monthLines: monthTicks(facts, scale, frame.monthRoom).map(({ key, at }) => {
      const [x1, y1] = point({ along: at, across: frame.start })
      const [x2, y2] = point({ along: at, across: end })
      return { key, d: `M${x1} ${y1}L${x2} ${y2}` }
    }),
    monthLabel: isAcross ? { x: 0, y: end + 20 } : { x: 0, y: 0 },
  }
}
