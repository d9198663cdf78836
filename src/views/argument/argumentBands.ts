import type { Day } from '../../model/days.ts'
import type { PartyTone } from '../../ui/tone.ts'
import { type StackPlace, stackMarks } from '../shared/chart/stackMarks.ts'
import { partyTone } from '../shared/stateMarks.ts'
import type { ArgumentFacts, ArgumentLane, ArgumentMark } from './argumentFacts.ts'
import type { ArgumentFrame } from './argumentFrames.ts'

/** A statement in its lane: where along time, and how many rows from the middle. */
export interface Stood {
  readonly mark: ArgumentMark
  readonly at: number
  readonly row: number
}

/** A lane with what stands in it, as far as it reaches across time. */
export interface Band {
  readonly key: string
  readonly name: string
  readonly tone: PartyTone
  readonly isSide: boolean
  readonly stood: readonly Stood[]
  /** Where it begins across time, how far it reaches, and the middle of its rows. */
  readonly from: number
  readonly extent: number
  readonly middle: number
}

type Lane = Pick<Band, 'key' | 'name' | 'tone' | 'isSide'> & { readonly parties: ReadonlySet<string> }

/** The room over the marks of a side for the words at its open allegations, where time runs across. */
const wordsRoom = 20
const gap = 10

/** The lanes in their order: the three sides, then the other parties, each or together. */
function lanesOf(lanes: readonly ArgumentLane[], frame: ArgumentFrame): readonly Lane[] {
  const own = lanes.filter(({ isSide }) => isSide || frame.hasLanePerParty)
  const rest = lanes.filter((lane) => !own.includes(lane))
  const single = own.map(({ party, name, isSide }): Lane => ({ key: party, name, tone: partyTone(party), isSide, parties: new Set([party]) }))
  const together: Lane = { key: 'others', name: 'Others', tone: 'party-other', isSide: false, parties: new Set(rest.map(({ party }) => party)) }
  return rest.length === 0 ? single : [...single, together]
}

/** Rows from the middle of a lane outwards: 0, then one above, one below, and so on. */
const fromMiddle = ({ row }: StackPlace): number => (row % 2 === 0 ? row / 2 : -(row + 1) / 2)

function stand(marks: readonly ArgumentMark[], rows: number, scale: (day: Day) => number, end: number, pitch: number): readonly Stood[] {
  const places = stackMarks(
    marks.map(({ key, day }) => ({ key, at: scale(day) + pitch / 2 })),
    { pitch, rows, to: end },
  )
  return places.flatMap((place) => {
    const mark = marks.find(({ key }) => key === place.key)
    return mark === undefined ? [] : [{ mark, at: place.at, row: fromMiddle(place) }]
  })
}

const reachOf = (stood: readonly Stood[]): number => Math.max(0, ...stood.map(({ row }) => Math.abs(row)))

/**
 * Lays the lanes side by side. The three sides get the same room, as much as the fullest of them needs; any other as
 * much as it needs itself. Where time runs down all lanes are of one width.
 */
export function argumentBands(facts: ArgumentFacts, frame: ArgumentFrame, scale: (day: Day) => number, end: number): readonly Band[] {
  const isAcross = frame.flow === 'across'
  const lanes = lanesOf(facts.lanes, frame).map((lane) => ({
    ...lane,
    stood: stand(facts.marks.filter(({ lane: party }) => lane.parties.has(party)), lane.isSide ? frame.sideRows : frame.otherRows, scale, end, frame.pitch),
  }))
  const sideReach = Math.max(1, ...lanes.filter(({ isSide }) => isSide).map(({ stood }) => reachOf(stood)))
  const column = (frame.width - frame.start) / Math.max(1, lanes.length)
  let edge = isAcross ? 8 : frame.start
  return lanes.map(({ key, name, tone, isSide, stood }) => {
    const rows = isSide ? sideReach : reachOf(stood)
    const words = isAcross && isSide ? wordsRoom : 0
    const extent = isAcross ? words + (rows * 2 + 1) * frame.pitch + gap : column
    const from = edge
    edge += extent
    return { key, name, tone, isSide, stood, from, extent, middle: from + words + (extent - words - 4) / 2 }
  })
}
