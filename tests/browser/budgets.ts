import type { Budget } from './overBudget.ts'

/** Figures in thousands of bytes. */
const of = (opened: readonly [number, number], used: readonly [number, number]): { readonly opened: Budget; readonly used: Budget } => ({
  opened: { requests: opened[0], bytes: opened[1] * 1000 },
  used: { requests: used[0], bytes: used[1] * 1000 },
})

/**
 * What an address of each kind may cost: requests and kilobytes, by opening it and with its first use. Some 3 % above what it
 * takes. A figure that has to rise is a decision about every reader's line, and stands in the history of this file.
 */
export const budgets: ReadonlyMap<string, { readonly opened: Budget; readonly used: Budget }> = new Map([
  ['/', of([12, 205], [30, 245])],
  ['/terms', of([13, 205], [36, 260])],
  ['/terms/taliban-prisoners-released', of([12, 210], [37, 260])],
  ['/claims', of([13, 235], [28, 270])],
  ['/claims/2020-04-05-usfora-upholds-terms-baseless', of([14, 195], [33, 235])],
  ['/parties', of([13, 225], [33, 270])],
  ['/parties/taliban', of([12, 205], [31, 250])],
  ['/exchange', of([12, 210], [36, 265])],
  ['/withdrawal', of([13, 210], [37, 265])],
  ['/argument', of([13, 220], [30, 265])],
  ['/events/ev-2020-09-03-exchange-over', of([12, 190], [28, 225])],
  ['/sources', of([12, 210], [26, 240])],
  ['/sources/c-founding-article', of([12, 195], [27, 225])],
  ['/changes', of([12, 190], [25, 220])],
  ['/search', of([12, 190], [25, 230])],
  ['/method', of([12, 205], [32, 250])],
  ['/compare', of([12, 195], [28, 230])],
  ['/embed/terms/taliban-prisoners-released', of([11, 190], [20, 215])],
  ['/embed/exchange', of([11, 200], [24, 235])],
  ['/embed/withdrawal', of([12, 200], [25, 240])],
  ['/embed/argument', of([12, 220], [24, 255])],
  ['/embed/activity', of([11, 215], [22, 245])],
  ['/embed/links', of([11, 200], [22, 235])],
  ['/data', of([12, 205], [23, 235])],
])
