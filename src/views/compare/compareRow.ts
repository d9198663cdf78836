import type { Shape } from '../../ui/shape.ts'
import type { Tone } from '../../ui/tone.ts'

/** One thing said in a cell: words, with the mark that goes with them and where they lead. */
export interface CompareLine {
  readonly words: string
  readonly mark?: { readonly shape: Shape; readonly tone: Tone }
  /** The path of what it rests on. */
  readonly to?: string
}

/** The same fact about two things, on one line. A list that is empty: nothing on record. */
export interface CompareRow {
  readonly key: string
  readonly label: string
  /** The path of what the line is about. */
  readonly to?: string
  readonly first: readonly CompareLine[]
  readonly second: readonly CompareLine[]
}

/** How the two cells of a line stand to each other. */
export type Likeness = 'same' | 'differs' | 'only-first' | 'only-second' | 'neither'

const wordsOf = (lines: readonly CompareLine[]): string => lines.map(({ words }) => words).join('\n')

/** Compares what the two cells say, word for word. */
export function likenessOf({ first, second }: CompareRow): Likeness {
  if (first.length === 0 && second.length === 0) return 'neither'
  if (second.length === 0) return 'only-first'
  if (first.length === 0) return 'only-second'
  return wordsOf(first) === wordsOf(second) ? 'same' : 'differs'
}
