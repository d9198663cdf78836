import { countOf } from '../../text/formatNumber.ts'
import { tenth } from '../shared/chart/dayScale.ts'
import { type LabelPlace, labelRows } from '../shared/chart/labelRows.ts'
import type { Band } from './argumentBands.ts'
import type { ArgumentFrame } from './argumentFrames.ts'

/** Words at an open allegation, with the line that leads to it. */
export interface PlacedOpen extends LabelPlace {
  readonly y: number
  readonly leader: string
}

const size = 12
const baseline = 13

/** Words over the open allegations of a lane, the longest open first, as many as find room; the ring tells the others. */
export function placeOpen({ stood, from, middle }: Band, frame: ArgumentFrame): readonly PlacedOpen[] {
  const wishes = stood.flatMap(({ mark: { key, openFor }, at }) =>
    openFor === null ? [] : [{ key, at: tenth(at), text: `no answer, ${countOf(openFor, 'day')}`, rank: -openFor }],
  )
  const y = tenth(from + baseline)
  return labelRows(wishes, { from: frame.start, to: frame.end, rows: 1, size }).map((label) => {
    const row = stood.find(({ mark }) => mark.key === label.key)?.row
    const top = middle + (row === undefined ? 0 : row * frame.pitch) - frame.mark * 0.75
    return { ...label, y, leader: `M${label.at} ${tenth(top)}V${y - 4}H${label.x + (label.anchor === 'start' ? -2 : 2)}` }
  })
}
