import type { Budget } from './overBudget.ts'

/** Figures in thousands of bytes. */
const of = (opened: readonly [number, number], used: readonly [number, number]): { readonly opened: Budget; readonly used: Budget } => ({
  opened: { requests: opened[0], bytes: opened[1] * 1000 },
  used: { requests: used[0], bytes: used[1] * 1000 },
})

/**
 * What an address of each kind may cost: requests and kilobytes, by opening it and with its first use. One request more than
 * opening takes, four more than using does, and some 5 % more bytes. A figure that has to rise is a decision about every reader's line, and stands in the history of this file.
 */
export const budgets: ReadonlyMap<string, { readonly opened: Budget; readonly used: Budget }> = new Map([
  ['/', of([12, 190], [32, 230])],
  ['/terms', of([13, 190], [42, 250])],
  ['/terms/taliban-prisoners-released', of([12, 195], [43, 250])],
  ['/claims', of([13, 220], [34, 260])],
  ['/claims/2020-04-05-usfora-upholds-terms-baseless', of([14, 180], [38, 225])],
  ['/parties', of([13, 210], [40, 260])],
  ['/parties/taliban', of([12, 190], [34, 235])],
  ['/exchange', of([12, 195], [42, 255])],
  ['/withdrawal', of([13, 195], [44, 255])],
  ['/argument', of([13, 205], [38, 255])],
  ['/events/ev-2020-09-03-exchange-over', of([12, 175], [32, 215])],
  ['/sources', of([12, 195], [28, 225])],
  ['/sources/c-founding-article', of([12, 175], [29, 210])],
  ['/changes', of([12, 175], [27, 205])],
  ['/search', of([12, 175], [25, 200])],
  ['/method', of([12, 190], [36, 240])],
  ['/compare', of([12, 175], [31, 215])],
  ['/embed/terms/taliban-prisoners-released', of([11, 175], [22, 195])],
  ['/embed/exchange', of([11, 185], [30, 225])],
  ['/embed/withdrawal', of([12, 185], [32, 230])],
  ['/embed/argument', of([12, 205], [32, 245])],
  ['/embed/activity', of([11, 200], [27, 230])],
  ['/embed/links', of([11, 185], [27, 220])],
  ['/data', of([12, 190], [25, 220])],
])
