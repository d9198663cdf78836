import type { Model } from '../../model/types.ts'
import { partyInSentence } from '../../text/partyName.ts'
import { dayScale } from '../shared/chart/dayScale.ts'
import { monthTicks } from '../shared/chart/monthTicks.ts'
import type { PreviewOf } from '../shared/preview.ts'
import { monthAxis, valueAxis } from '../shared/previewAxes.ts'
import type { PreviewPanel } from '../shared/previewPicture.ts'
import { type ExchangeFacts, type SideFacts, exchangeFacts } from './exchangeFacts.ts'
import type { ExchangeFrame } from './exchangeFrames.ts'
import { placeSide } from './placeSide.ts'

const frame: ExchangeFrame = { width: 510, left: 84, right: 454, plotHeight: 138, mark: 18, monthRoom: 120 }

/** The base line of the plot, and what is left out above it. */
const plot = { bottom: 62 + frame.plotHeight, above: 36 } as const
const height = plot.bottom - plot.above + 40
const between = 36

/** One side: its ceiling, and every total that was counted. */
function panelOf(model: Model, facts: ExchangeFacts, side: SideFacts, at: number): PreviewPanel {
  const placed = placeSide(facts, side, frame)
  const domain = { first: facts.first, last: facts.last }
  const scale = dayScale(domain, { from: frame.left, to: frame.right })
  const numbers = valueAxis(placed.values.filter((_, index, all) => index === 0 || index === all.length - 1), { left: frame.left, right: frame.right })
  const months = monthAxis(monthTicks(domain, scale, frame.monthRoom), { bottom: plot.bottom, labelY: plot.bottom + 34, right: frame.width })
  const marks = placed.marks.filter(({ y }) => y <= plot.bottom)
  const later = marks.some(({ x }) => x >= placed.laterX) ? placed.later : ''
  return {
    key: side.term,
    x: at * (frame.width + between),
    y: -plot.above,
    areas: [],
    strokes: [
      ...numbers.strokes,
      ...months.strokes,
      { key: 'ceiling', d: placed.ceiling.d, tone: 'ink', width: 2.5, isDashed: true },
      ...placed.lines.map((line) => ({ ...line, width: 4 })),
    ],
    marks,
    words: [
      { text: `Released by ${partyInSentence(model, side.releasedBy)}`, x: 0, y: plot.above + 24, anchor: 'start', isStrong: true },
      ...numbers.words,
      ...months.words,
      { text: later, x: placed.laterX, y: plot.bottom + 34, anchor: 'middle' },
    ],
  }
}

/** The exchange: the totals of each side against its own ceiling. */
export const preview: PreviewOf = (model, _, asOf) => {
  const facts = exchangeFacts(model, asOf)
  if (facts.sides.length === 0) return null
  return {
    kind: 'The exchange, day by day',
    title: 'The prisoner exchange',
    text: 'Each side against its own ceiling, a mark for every count',
    marks: [],
    picture: { height, panels: facts.sides.map((side, at) => panelOf(model, facts, side, at)) },
  }
}
