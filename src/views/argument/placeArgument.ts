import { type Day, daysBetween } from '../../model/days.ts'
import type { PartyTone } from '../../ui/tone.ts'
import { busyDayScale } from '../shared/chart/busyDayScale.ts'
import { tenth } from '../shared/chart/dayScale.ts'
import { textWidth } from '../shared/chart/labelRows.ts'
import { type Tick, everyMonth } from '../shared/chart/monthTicks.ts'
import type { Flow, PlacedMark } from '../shared/chart/placedMark.ts'
import { arcPath } from './arcPath.ts'
import { type Band, argumentBands } from './argumentBands.ts'
import type { ArgumentFacts } from './argumentFacts.ts'
import type { ArgumentFrame } from './argumentFrames.ts'
import { claimKindMarks } from './claimKindMarks.ts'
import { type PlacedOpen, placeOpen } from './placeOpen.ts'

/** A party’s lane: a band along time, or a column. */
export interface PlacedLane {
  readonly key: string
  readonly tone: PartyTone
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Words at a place. */
export interface PlacedWords {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly text: string
  readonly anchor: 'start' | 'middle'
}

/** An arc from an answer to what it answers. */
export interface PlacedArc {
  readonly key: string
  readonly answer: string
  readonly answered: string
  readonly d: string
}

/** The argument where everything stands, in units of the picture. */
export interface PlacedArgument {
  readonly flow: Flow
  readonly width: number
  readonly height: number
  readonly lanes: readonly PlacedLane[]
  readonly names: readonly PlacedWords[]
  /** Said in a lane without a statement. */
  readonly empty: readonly PlacedWords[]
  readonly arcs: readonly PlacedArc[]
  readonly open: readonly PlacedOpen[]
  readonly ticks: readonly Tick[]
  /** Where the lines of the months begin and end. */
  readonly gridFrom: number
  readonly gridTo: number
  readonly labelAt: number
  readonly noteAt: number
  readonly marks: readonly PlacedMark[]
}

const size = 12.5
const lineHeight = 15
/** The room for the names of the lanes over the columns and wherever they stand again, and after how much of a column that is. */
const head = 38
const headAgain = 46
const again = 640

function placeLane({ key, tone, from, extent }: Band, frame: ArgumentFrame, end: number): PlacedLane {
  const [start, reach] = [tenth(from), tenth(extent - 4)]
  return frame.flow === 'across'
    ? { key, tone, x: frame.start, y: start, width: tenth(end - frame.start), height: reach }
    : { key, tone, x: start, y: head, width: reach, height: tenth(end - head) }
}

/** A name in lines no longer than the room: one word to a line where it does not fit. */
const linesOf = (name: string, room: number): readonly string[] => (textWidth(name, size) <= room ? [name] : name.split(' '))

/** The months before which the names of the lanes stand again. */
function monthsWithNames(ticks: readonly Tick[]): readonly string[] {
  let last = head
  return ticks.flatMap(({ key, at, label }) => {
    if (label === '' || at - last <= again) return []
    last = at
    return [key]
  })
}

/** The names of the lanes: before them, or over the columns and again before some months. */
function placeNames(bands: readonly Band[], frame: ArgumentFrame, months: readonly Tick[]): readonly PlacedWords[] {
  if (frame.flow === 'across') {
    return bands.map(({ key, name, middle }) => ({ key, text: name, x: 0, y: tenth(middle), anchor: 'start' }))
  }
  const tops = [head, ...months.map(({ at }) => at)].map((at) => at - 8)
  return bands.flatMap(({ key, name, from, extent }) => {
    const lines = linesOf(name, extent)
    const x = tenth(from + (extent - 4) / 2)
    return tops.flatMap((top) =>
      lines.map((text, index): PlacedWords => ({ key: `${key} ${top} ${index}`, text, x, y: tenth(top - (lines.length - 1 - index) * lineHeight), anchor: 'middle' })),
    )
  })
}

function placeMarks({ stood, middle, tone }: Band, frame: ArgumentFrame): readonly PlacedMark[] {
  return stood.map(({ mark, at, row }) => {
    const across = tenth(middle + row * frame.pitch)
    const along = tenth(at)
    const [x, y] = frame.flow === 'across' ? [along, across] : [across, along]
    return { key: mark.key, name: mark.name, x, y, size: frame.mark, shape: claimKindMarks[mark.kind], tone, open: mark.isOpen, faint: !mark.fits }
  })
}

/** Places everything that was said and answered. */
export function placeArgument(facts: ArgumentFacts, frame: ArgumentFrame): PlacedArgument {
  const isAcross = frame.flow === 'across'
  const domain = { first: facts.first, last: facts.asOf }
  const length = daysBetween(facts.first, facts.asOf) * frame.perDay + facts.marks.length * frame.perMark + 2 * frame.pitch
  const close = isAcross ? frame.end : head + length
  const without = busyDayScale(domain, facts.marks.map(({ day }) => day), { from: isAcross ? frame.start : head + 6, to: close - frame.pitch })
  const named = isAcross ? [] : monthsWithNames(everyMonth(domain, without, frame.monthRoom))
  // No mark stands where the names of the lanes stand again.
  const scale = (day: Day): number => tenth(without(day) + headAgain * named.filter((month) => month <= day).length)
  const end = close + headAgain * named.length
  const bands = argumentBands(facts, frame, scale, end)
  const marks = new Map(bands.flatMap((band) => placeMarks(band, frame)).map((mark) => [mark.key, mark]))
  const ticks = everyMonth(domain, scale, frame.monthRoom)
  const last = bands.at(-1)
  const bottom = isAcross && last !== undefined ? last.from + last.extent : end
  return {
    flow: frame.flow,
    width: frame.width,
    height: tenth(isAcross ? bottom + 42 : bottom + 8),
    lanes: bands.map((band) => placeLane(band, frame, end)),
    names: placeNames(bands, frame, ticks.filter(({ key }) => named.includes(key))),
    empty: isAcross
      ? bands
          .filter(({ stood }) => stood.length === 0)
          .map(({ key, middle }) => ({ key, text: 'No statement on record that fits', x: frame.start + 8, y: tenth(middle), anchor: 'start' }))
      : [],
    arcs: facts.links.flatMap(({ key, answer, answered }) => {
      const [from, to] = [marks.get(answered), marks.get(answer)]
      return from === undefined || to === undefined ? [] : [{ key, answer, answered, d: arcPath(from, to, frame.flow) }]
    }),
    open: isAcross ? bands.filter(({ isSide }) => isSide).flatMap((band) => placeOpen(band, frame)) : [],
    ticks,
    gridFrom: isAcross ? 4 : frame.start - 8,
    gridTo: tenth(isAcross ? bottom : frame.width - 4),
    labelAt: tenth(isAcross ? bottom + 18 : 0),
    noteAt: tenth(isAcross ? bottom + 34 : 0),
    // In order of time, in which the keys step through them.
    marks: facts.marks.flatMap(({ key }) => marks.get(key) ?? []),
  }
}
