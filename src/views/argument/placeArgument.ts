import { daysBetween } from '../../model/days.ts'
import { countOf } from '../../text/formatNumber.ts'
import type { PartyTone } from '../../ui/tone.ts'
import { busyDayScale } from '../shared/chart/busyDayScale.ts'
import { tenth } from '../shared/chart/dayScale.ts'
import { groupedBy } from '../shared/chart/groupedBy.ts'
import { type LabelPlace, labelRows } from '../shared/chart/labelRows.ts'
import { type Tick, everyMonth } from '../shared/chart/monthTicks.ts'
import type { Flow, PlacedMark } from '../shared/chart/placedMark.ts'
import { stackMarks } from '../shared/chart/stackMarks.ts'
import { partyTone } from '../shared/stateMarks.ts'
import { arcPath } from './arcPath.ts'
import type { ArgumentFacts, ArgumentLane, ArgumentMark } from './argumentFacts.ts'
import type { ArgumentFrame } from './argumentFrames.ts'
import { claimKindMarks } from './claimKindMarks.ts'

/** A party’s lane: a band along time, or a column. */
export interface PlacedLane {
  readonly key: string
  readonly name: string
  readonly tone: PartyTone
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Said in the lane where it is empty. */
  readonly empty: boolean
}

/** The name of a lane, in as many lines as its room asks for. */
export interface PlacedName {
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

/** Words at an open allegation. */
export interface PlacedOpen extends LabelPlace {
  readonly y: number
  readonly leader: string
}

/** The argument where everything stands, in units of the picture. */
export interface PlacedArgument {
  readonly flow: Flow
  readonly width: number
  readonly height: number
  readonly lanes: readonly PlacedLane[]
  readonly names: readonly PlacedName[]
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

interface Band {
  readonly key: string
  readonly name: string
  readonly tone: PartyTone
  readonly parties: ReadonlySet<string>
  readonly rows: number
  readonly isSide: boolean
}

const labelSize = 12
const others = 'others'

/** The lanes in their order: the three sides of equal size, then the other parties, each or together. */
function bandsOf(lanes: readonly ArgumentLane[], frame: ArgumentFrame): readonly Band[] {
  const own = lanes.filter(({ isSide }) => isSide || frame.hasLanePerParty)
  const rest = lanes.filter(({ isSide }) => !isSide && !frame.hasLanePerParty)
  const bands = own.map(
    ({ party, name, isSide }): Band => ({
      key: party,
      name,
      tone: partyTone(party),
      parties: new Set([party]),
      rows: isSide ? frame.sideRows : frame.otherRows,
      isSide,
    }),
  )
  return rest.length === 0
    ? bands
    : [...bands, { key: others, name: 'Others', tone: 'party-other', parties: new Set(rest.map(({ party }) => party)), rows: frame.otherRows, isSide: false }]
}

/** Rows from the middle of a lane outwards: 0, then one above, one below, and so on. */
const fromMiddle = (row: number): number => (row % 2 === 0 ? row / 2 : -(row + 1) / 2)

interface Stood {
  readonly mark: ArgumentMark
  readonly at: number
  readonly row: number
}

/** Places everything that was said and answered. */
export function placeArgument(facts: ArgumentFacts, frame: ArgumentFrame): PlacedArgument {
  const isAcross = frame.flow === 'across'
  const domain = { first: facts.first, last: facts.asOf }
  const days = facts.marks.map(({ day }) => day)
  const length = daysBetween(facts.first, facts.asOf) * frame.perDay + facts.marks.length * frame.perMark + 40
  const end = isAcross ? frame.end : frame.start + length
  const scale = busyDayScale(domain, days, { from: frame.start, to: end - frame.pitch })
  const half = frame.pitch / 2

  const bands = bandsOf(facts.lanes, frame)
  const stood = bands.map((band) => {
    const marks = facts.marks.filter(({ lane }) => band.parties.has(lane))
    const places = stackMarks(
      marks.map(({ key, day }) => ({ key, at: scale(day) + half })),
      { pitch: frame.pitch, rows: band.rows, to: end },
    )
    const at = new Map(places.map((place) => [place.key, place]))
    return marks.flatMap((mark): readonly Stood[] => {
      const place = at.get(mark.key)
      return place === undefined ? [] : [{ mark, at: place.at, row: fromMiddle(place.row) }]
    })
  })
  // The three sides get the same room, as much as the fullest of them needs; any other as much as it needs itself.
  const reach = stood.map((each) => Math.max(0, ...each.map(({ row }) => Math.abs(row))))
  const sideReach = Math.max(1, ...reach.filter((_, index) => bands[index]?.isSide))
  const columns = (frame.width - frame.start) / Math.max(1, bands.length)
  let edge = isAcross ? 8 : frame.start
  const lanes: PlacedLane[] = []
  const marks: PlacedMark[] = []
  const open: PlacedOpen[] = []
  bands.forEach((band, index) => {
    const rows = band.isSide ? sideReach : (reach[index] ?? 0)
    const labelRoom = isAcross && band.isSide ? 20 : 0
    const extent = isAcross ? labelRoom + (rows * 2 + 1) * frame.pitch + 10 : columns
    const middle = edge + labelRoom + (extent - labelRoom) / 2
    lanes.push(
      isAcross
        ? { key: band.key, name: band.name, tone: band.tone, x: frame.start, y: tenth(edge), width: tenth(end - frame.start), height: tenth(extent - 4), nameX: 0, nameY: tenth(middle), anchor: 'start' }
        : { key: band.key, name: band.name, tone: band.tone, x: tenth(edge), y: 30, width: tenth(extent - 4), height: tenth(end - 30), nameX: tenth(edge + (extent - 4) / 2), nameY: 14, anchor: 'middle' },
    )
    for (const { mark, at, row } of stood[index] ?? []) {
      const across = tenth(middle - (isAcross ? 0 : 2) + row * frame.pitch)
      marks.push({
        key: mark.key,
        name: mark.name,
        x: isAcross ? tenth(at) : across,
        y: isAcross ? across : tenth(at),
        size: frame.mark,
        shape: claimKindMarks[mark.kind],
        tone: band.tone,
        open: mark.isOpen,
        faint: !mark.fits,
      })
    }
    if (labelRoom > 0) open.push(...placeOpen(stood[index] ?? [], marks, edge + 12, frame, end))
    edge += extent
  })
  const at = new Map(marks.map((mark) => [mark.key, mark]))
  const inTime = new Map(facts.marks.map(({ key }, index) => [key, index]))
  const bottom = isAcross ? edge : end
  return {
    flow: frame.flow,
    width: frame.width,
    height: tenth(isAcross ? bottom + 42 : bottom + 8),
    lanes,
    arcs: facts.links.flatMap(({ key, answer, answered }) => {
      const [from, to] = [at.get(answered), at.get(answer)]
      return from === undefined || to === undefined ? [] : [{ key, answer, answered, d: arcPath(from, to, frame.flow) }]
    }),
    open,
    ticks: everyMonth(domain, scale, frame.monthRoom),
    gridFrom: isAcross ? 4 : 30,
    gridTo: tenth(isAcross ? bottom : frame.width - 4),
    labelAt: tenth(isAcross ? bottom + 18 : 0),
    noteAt: tenth(isAcross ? bottom + 34 : 0),
    marks: marks.toSorted((a, b) => (inTime.get(a.key) ?? 0) - (inTime.get(b.key) ?? 0)),
  }
}

/** Words over the longest open allegations of a lane, as many as find room. */
function placeOpen(stood: readonly Stood[], marks: readonly PlacedMark[], y: number, frame: ArgumentFrame, end: number): readonly PlacedOpen[] {
  const byAge = groupedBy(
    stood.filter(({ mark }) => mark.openFor !== null),
    ({ mark }) => mark.key,
  )
  const wishes = [...byAge.values()].flatMap((each) =>
    each.map(({ mark, at }) => ({ key: mark.key, at: tenth(at), text: `open ${countOf(mark.openFor ?? 0, 'day')}`, rank: -(mark.openFor ?? 0) })),
  )
  return labelRows(wishes, { from: frame.start, to: end, rows: 1, size: labelSize }).map((label) => {
    const mark = marks.find(({ key }) => key === label.key)
    const top = mark === undefined ? y : mark.y - frame.mark
    return { ...label, y, leader: `M${label.at} ${tenth(top)}V${y - 4}H${label.x + (label.anchor === 'start' ? -2 : 2)}` }
  })
}
