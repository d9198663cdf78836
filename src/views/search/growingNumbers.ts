/**
 * Whole numbers of which there come to be very many. A plain list of millions is moved at a stroke whenever it outgrows its
 * room, and the browser goes through every one when it tidies up memory; of these it does neither.
 */
export interface GrowingNumbers {
  readonly push: (number: number) => void
  readonly length: () => number
  /** The last of them; -1 where there is none. */
  readonly last: () => number
  /** All of them, as they stand: of this room but for the last, where there was as much from the start. */
  readonly pieces: () => readonly Uint32Array[]
  /** All of them side by side, for lists of no more than some millions. */
  readonly joined: () => Uint32Array
}

/** A number stands in the piece that its place without these last bits names, at what these say. */
export const pieceBits = 16
/** Takes those bits of a place. */
export const pieceMask = 0xff_ff
const mostRoom = pieceMask + 1

/** An empty list. Its first piece has room for so many, each next one for twice as many up to the most. */
export function growingNumbers(room = mostRoom): GrowingNumbers {
  const full: Uint32Array[] = []
  let piece = new Uint32Array(room)
  let inPiece = 0
  let length = 0
  const pieces = () => [...full, piece.subarray(0, inPiece)]
  return {
    push: (number) => {
      if (inPiece === piece.length) {
        full.push(piece)
        piece = new Uint32Array(Math.min(2 * piece.length, mostRoom))
        inPiece = 0
      }
      piece[inPiece] = number
      inPiece += 1
      length += 1
    },
    length: () => length,
    last: () => (length === 0 ? -1 : (piece[inPiece - 1] ?? -1)),
    pieces,
    joined: () => {
      const all = new Uint32Array(length)
      let at = 0
      for (const part of pieces()) {
        all.set(part, at)
        at += part.length
      }
      return all
    },
  }
}
