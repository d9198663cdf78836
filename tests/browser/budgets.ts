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
  ['/', of([12, 190], [35, 235])],
  ['/terms', of([13, 195], [47, 260])],
  ['/terms/taliban-prisoners-released', of([12, 195], [46, 255])],
  ['/claims', of([13, 220], [36, 265])],
  ['/claims/2020-04-05-usfora-upholds-terms-baseless', of([14, 180], [40, 225])],
  ['/parties', of([13, 210], [44, 265])],
  ['/parties/taliban', of([12, 190], [37, 240])],
  ['/exchange', of([12, 195], [46, 260])],
  ['/withdrawal', of([13, 195], [48, 260])],
  ['/argument', of([13, 210], [42, 260])],
  ['/events/ev-2020-09-03-exchange-over', of([12, 175], [34, 215])],
  ['/sources', of([12, 195], [29, 230])],
  ['/sources/c-founding-article', of([12, 175], [30, 210])],
  ['/changes', of([12, 175], [30, 210])],
  ['/search', of([12, 175], [25, 200])],
  ['/method', of([12, 190], [36, 240])],
  ['/compare', of([12, 175], [32, 215])],
  ['/embed/terms/taliban-prisoners-released', of([11, 175], [24, 200])],
  ['/embed/exchange', of([11, 185], [34, 230])],
  ['/embed/withdrawal', of([12, 185], [36, 235])],
  ['/embed/argument', of([12, 205], [37, 255])],
  ['/embed/activity', of([11, 200], [30, 235])],
  ['/embed/links', of([11, 185], [30, 225])],
  ['/data', of([12, 190], [25, 220])],
])
