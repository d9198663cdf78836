import type { Model } from '../../model/types.ts'
import { partyInSentence } from '../../text/partyName.ts'
import type { PreviewOf } from '../shared/preview.ts'
import { monthAxis, valueAxis } from '../shared/previewAxes.ts'
import type { PreviewPanel } from '../shared/previewPicture.ts'
import { type SideFacts, exchangeFacts } from './exchangeFacts.ts'
import type { ExchangeFrame } from './exchangeFrames.ts'
import { type PlacedSide, placeSide } from './placeSide.ts'

const frame: ExchangeFrame = { width: 510, left: 84, right: 454, plotHeight: 138, mark: 18, monthRoom: 120 }

/** What is left out above the plot, what stands below it, and what is between the sides. */
const above = 36
const below = 40
const between = 36

/** One side: its ceiling, and every total that was counted. */
function panelOf(model: Model, side: SideFacts, placed: PlacedSide, at: number): PreviewPanel {
  const { plotBottom } = placed
  const numbers = valueAxis(placed.values.filter((_, index, all) => index === 0 || index === all.length - 1), { left: frame.left, right: frame.right })
  const months = monthAxis(placed.months.ticks, { bottom: plotBottom, labelY: plotBottom + 34, right: frame.width })
  const marks = placed.marks.filter(({ y }) => y <= plotBottom)
  const later = marks.some(({ x }) => x >= placed.laterX) ? placed.later : ''
  return {
    key: side.term,
    x: at * (frame.width + between),
    y: -above,
    areas: [],
    strokes: [
      ...numbers.strokes,
      ...months.strokes,
      { key: 'ceiling', d: placed.ceiling.d, tone: 'ink', width: 2.5, isDashed: true },
      ...placed.lines.map((line) => ({ ...line, width: 4 })),
    ],
    marks,
    words: [
      { text: `Released by ${partyInSentence(model, side.releasedBy)}`, x: 0, y: above + 24, anchor: 'start', isStrong: true },
      ...numbers.words,
      ...months.words,
      { text: later, x: placed.laterX, y: plotBottom + 34, anchor: 'middle' },
    ],
  }
}

/** The exchange: the totals of each side against its own ceiling. */
export const preview: PreviewOf = (model, _, asOf) => {
  const facts = exchangeFacts(model, asOf)
  const placed = facts.sides.map((side) => ({ side, placed: placeSide(facts, side, frame) }))
  const [first] = placed
  if (first === undefined) return null
  return {
    kind: 'The exchange, day by day',
    title: 'The prisoner exchange',
    text: 'Each side against its own ceiling, a mark for every count',
    marks: [],
    picture: { height: first.placed.plotBottom - above + below, panels: placed.map((each, at) => panelOf(model, each.side, each.placed, at)) },
  }
}
