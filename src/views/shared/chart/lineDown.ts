import { tenth } from './dayScale.ts'
import { textWidth } from './labelRows.ts'

/** Words that begin at the left edge of a picture: on which line, and how far to the right they reach. */
export interface Words {
  readonly y: number
  readonly to: number
}

/** How much wider bold letters run. */
const boldness = 1.1

/** Where a bold title at the left edge stands. */
export const titleWords = (text: string, y: number, size: number): Words => ({ y, to: textWidth(text, size) * boldness })

/** A line down, interrupted where words stand: no line runs through letters of that size. */
export function lineDown(x: number, from: number, to: number, words: readonly Words[], size: number): string {
  const breaks = words.filter((each) => x < each.to && each.y > from && each.y < to)
  return `M${x} ${from}${breaks.map(({ y }) => `V${tenth(y - size)}M${x} ${tenth(y + 5)}`).join('')}V${to}`
}
