import { formatNumber } from '../../text/formatNumber.ts'
import type { PreviewOf } from '../shared/preview.ts'
import { monthAxis } from '../shared/previewAxes.ts'
import { previewRoom } from '../shared/previewPicture.ts'
import { argumentFacts } from './argumentFacts.ts'
import { type ArgumentFrame, wideFrame } from './argumentFrames.ts'
import { placeArgument } from './placeArgument.ts'

const frame: ArgumentFrame = {
  ...wideFrame,
  width: previewRoom,
  start: 250,
  end: previewRoom - 6,
  mark: 8.5,
  pitch: 8.5,
  sideRows: 5,
  otherRows: 3,
  monthRoom: 118,
  hasLanePerParty: false,
}

/** The argument: every statement in the lane of its party, with arcs to what it answers. */
export const preview: PreviewOf = (model, _, asOf) => {
  const facts = argumentFacts(model, asOf, { party: [], term: [], kind: [] })
  if (facts.marks.length === 0) return null
  const { lanes, names, arcs, ticks, gridTo, marks } = placeArgument(facts, frame)
  const months = monthAxis(ticks, { bottom: gridTo, labelY: gridTo + 32, right: previewRoom })
  return {
    kind: `${formatNumber(facts.marks.length)} statements, ${formatNumber(facts.links.length)} answers`,
    title: 'The argument',
    text: '',
    marks: [],
    picture: {
      height: gridTo + 36,
      panels: [
        {
          key: 'argument',
          x: 0,
          y: 0,
          areas: lanes.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`),
          strokes: [...months.strokes, ...arcs.map(({ key, d }) => ({ key, d, tone: 'rule-strong' as const, width: 1 }))],
          marks,
          words: [...names.map(({ text, x, y }) => ({ text, x, y: y + 8, anchor: 'start' as const, isStrong: true })), ...months.words],
        },
      ],
    },
  }
}
