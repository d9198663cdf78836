import { dayScale } from '../shared/chart/dayScale.ts'
import { monthTicks } from '../shared/chart/monthTicks.ts'
import type { PreviewOf } from '../shared/preview.ts'
import { monthAxis, valueAxis } from '../shared/previewAxes.ts'
import { type PreviewPicture, previewRoom } from '../shared/previewPicture.ts'
import { placeSeries } from './placeSeries.ts'
import { type WithdrawalFacts, withdrawalFacts } from './withdrawalFacts.ts'
import { type WithdrawalFrame, wideFrame } from './withdrawalFrames.ts'
import { mainSeries, withdrawalTerms } from './withdrawalTerms.ts'

const frame: WithdrawalFrame = { ...wideFrame, width: previewRoom, left: 96, right: previewRoom - 12, mark: 19, monthRoom: 140, hasLabels: false }

const plot = { top: -14, height: 174 } as const
const [bottom, labelY] = [plot.top + plot.height, plot.top + plot.height + 36]

/** The promised steps and the counts of the main series. */
function pictureOf(facts: WithdrawalFacts): PreviewPicture {
  const { first, last, signed, asOf } = facts
  const x = dayScale({ first, last }, { from: frame.left, to: frame.right })
  const placed = facts.series.map((series) => placeSeries(series, x, { ...plot, start: x(signed), until: x(asOf) }, frame))
  const months = monthAxis(monthTicks({ first, last }, x, frame.monthRoom), { bottom, labelY, right: previewRoom })
  return {
    height: labelY + 8,
    panels: placed.map(({ id, values, promisedArea, promisedLine, countLines, marks }) => {
      const numbers = valueAxis(values, frame)
      return {
        key: id,
        x: 0,
        y: 0,
        areas: [promisedArea],
        strokes: [
          ...numbers.strokes,
          ...months.strokes,
          { key: 'promised', d: promisedLine, tone: 'rule-strong', width: 3, isDashed: true },
          ...countLines.map((line) => ({ ...line, width: 4 })),
        ],
        marks,
        words: [...numbers.words, ...months.words],
      }
    }),
  }
}

/** The withdrawal: what the text asks for and what was counted. */
export const preview: PreviewOf = (model, _, asOf) => {
  if (withdrawalTerms(model, asOf).length === 0) return null
  const facts = withdrawalFacts(model, asOf, [mainSeries])
  return {
    kind: 'The withdrawal, day by day',
    title: 'The 14-month withdrawal',
    text: 'US troops, announced and counted; dashed: what the text asks for',
    marks: [],
    picture: pictureOf(facts),
  }
}
