/** What a page has cost so far. */
export type Cost = {
  readonly requests: number
  /** Bytes over the line, headers with them. */
  readonly bytes: number
  /** How much of the screen has moved by itself, as browsers count it. */
  readonly shift: number
  /** What moved, by its first words. */
  readonly moved: readonly string[]
}

/** What a page may cost; nothing of it may move that a reader could see. */
export type Budget = { readonly requests: number; readonly bytes: number }

/** Below this, what moved is a fraction of a pixel by which a browser rounds a line of letters: tools that report three decimals report none. */
export const leastShift = 0.0005

/** What goes beyond the budget, a sentence each. */
export function overBudget({ requests, bytes, shift, moved }: Cost, budget: Budget): readonly string[] {
  return [
    ...(requests > budget.requests ? [`${requests} requests, where ${budget.requests} are allowed`] : []),
    ...(bytes > budget.bytes ? [`${bytes} bytes, where ${budget.bytes} are allowed`] : []),
    // A browser that does not count gives no number, and that is not nothing.
    ...(shift < leastShift ? [] : [`the page moved by ${shift}: ${moved.join('; ')}`]),
  ]
}
