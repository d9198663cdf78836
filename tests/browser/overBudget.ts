/** What a page has cost so far. */
export type Cost = {
  readonly requests: number
  /** Bytes over the line, headers with them. */
  readonly bytes: number
  /** How much of the screen has moved by itself, as browsers count it. */
  readonly shift: number
}

/** What a page may cost; nothing of it may move. */
export type Budget = { readonly requests: number; readonly bytes: number }

/** What goes beyond the budget, a sentence each. */
export function overBudget({ requests, bytes, shift }: Cost, budget: Budget): readonly string[] {
  return [
    ...(requests > budget.requests ? [`${requests} requests, where ${budget.requests} are allowed`] : []),
    ...(bytes > budget.bytes ? [`${bytes} bytes, where ${budget.bytes} are allowed`] : []),
    // A browser that does not count gives no number, and that is not nothing.
    ...(shift === 0 ? [] : [`the page moved by ${shift}`]),
  ]
}
