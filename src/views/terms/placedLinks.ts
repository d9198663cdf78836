import type { LinkKind } from '../../text/sentences/linkedSentence.ts'
import type { PartyTone } from '../../ui/tone.ts'
import type { PlacedMark } from '../shared/chart/placedMark.ts'

/** A line from what is waited on to what waits. */
export interface PlacedStrand {
  readonly key: string
  /** The link it belongs to: the key of its mark. */
  readonly link: string
  readonly kind: LinkKind
  readonly d: string
}

/** A box behind the words of a term, with the colour place of whoever owes it. */
export interface PlacedBox {
  readonly key: string
  readonly tone: PartyTone
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Words at a place, with what they are: how they are set follows from that. */
export interface PlacedLinkWords {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly text: string
  readonly as: 'head' | 'boxed' | 'term' | 'on' | 'kind'
}

/** One composition of the picture where everything stands, in its units. */
export interface PlacedLinks {
  readonly width: number
  readonly height: number
  readonly letters: number
  readonly boxes: readonly PlacedBox[]
  /** Around boxes that wait on each other. */
  readonly rings: readonly { readonly key: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number }[]
  readonly strands: readonly PlacedStrand[]
  readonly words: readonly PlacedLinkWords[]
  /** One per link. */
  readonly marks: readonly PlacedMark[]
}
