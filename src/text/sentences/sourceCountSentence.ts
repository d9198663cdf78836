import { countOf } from '../formatNumber.ts'

interface SourceCounts {
  readonly sources: number
  /** Groups of sources that carry the same statement. */
  readonly origins: number
  readonly reprints: number
}

/** How many sources there are and how many origins: reprints of one statement count once. */
export const sourceCountSentence = ({ sources, origins, reprints }: SourceCounts): string =>
  `${countOf(sources, 'source')}, ${countOf(reprints, 'reprint')} among them. Those that carry the same statement count as one origin: ${countOf(origins, 'origin')}.`
