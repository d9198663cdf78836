import type { Term } from '../../model/types.ts'

/** The terms before and after one in a list of terms; null at the ends. */
export interface Neighbours {
  readonly previous: Term | null
  readonly next: Term | null
}

/** The neighbours of a term in the order given. */
export function neighboursOf(terms: readonly Term[], id: string): Neighbours {
  const at = terms.findIndex((term) => term.id === id)
  return { previous: terms[at - 1] ?? null, next: at === -1 ? null : (terms[at + 1] ?? null) }
}
