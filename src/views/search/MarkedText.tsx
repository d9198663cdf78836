import type { Piece } from './snippetOf.ts'

/** A text with what was looked for marked in it. */
export function MarkedText({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ text, start, isMatch }) => (isMatch ? <mark key={start}>{text}</mark> : text))
}
