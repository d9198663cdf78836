import type { Budget } from './overBudget.ts'

/** Figures in thousands of bytes. */
const of = (opened: readonly [number, number], used: readonly [number, number]): { readonly opened: Budget; readonly used: Budget } => ({
  opened: { requests: opened[0], bytes: opened[1] * 1000 },
  used: { requests: used[0], bytes: used[1] * 1000 },
})

/**
 * What an address of each kind may cost: requests and kilobytes, by opening it and with its first use. A few requests and some 5 %
 * above what it takes. A figure that has to rise is a decision about every reader's line, and stands in the history of this file.
 */
export const budgets: ReadonlyMap<string, { readonly opened: Budget; readonly used: Budget }> = new Map([
  ['/', of([12, 205], [33, 250])],
  ['/terms', of([13, 205], [39, 265])],
  ['/terms/taliban-prisoners-released', of([12, 210], [40, 265])],
  ['/claims', of([13, 235], [31, 275])],
  ['/claims/2020-04-05-usfora-upholds-terms-baseless', of([14, 195], [36, 240])],
  ['/parties', of([13, 225], [36, 275])],
  ['/parties/taliban', of([12, 205], [34, 255])],
  ['/exchange', of([12, 210], [39, 270])],
  ['/withdrawal', of([13, 210], [40, 270])],
  ['/argument', of([13, 220], [37, 275])],
  ['/events/ev-2020-09-03-exchange-over', of([12, 190], [31, 230])],
  ['/sources', of([12, 210], [29, 245])],
  ['/sources/c-founding-article', of([12, 195], [30, 230])],
  ['/changes', of([12, 190], [28, 225])],
  ['/search', of([12, 190], [28, 235])],
  ['/method', of([12, 205], [35, 255])],
  ['/compare', of([12, 195], [31, 235])],
  ['/embed/terms/taliban-prisoners-released', of([11, 190], [23, 220])],
  ['/embed/exchange', of([11, 200], [27, 240])],
  ['/embed/withdrawal', of([12, 200], [28, 245])],
  ['/embed/argument', of([12, 220], [31, 265])],
  ['/embed/activity', of([11, 215], [25, 250])],
  ['/embed/links', of([11, 200], [25, 240])],
  ['/data', of([12, 205], [26, 240])],
])
