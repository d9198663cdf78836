/** Text that wants a place beside a point on a line. */
export interface LabelWish {
  readonly key: string
  /** Where its point stands along the line. */
  readonly at: number
  readonly text: string
  /** Those with a smaller number are given a place first. */
  readonly rank: number
}

/** Text with a place: where it begins or ends, and in which row, the first row being 0. */
export interface LabelPlace {
  readonly key: string
  readonly text: string
  readonly at: number
  readonly x: number
  readonly row: number
  readonly anchor: 'start' | 'end'
}

interface Room {
  readonly from: number
  readonly to: number
  readonly rows: number
  readonly size: number
}

/** The usual width of a letter as a share of its size; generous, so that labels never touch. */
const letter = 0.56

/** About how wide a text is, in units of the picture. */
export const textWidth = (text: string, size: number): number => text.length * letter * size

/**
 * Gives labels their places in rows, none over another, those of lower rank first. A label stands behind its point, or
 * before it where it would run over the end of the line or no row is free; one that fits nowhere is left out: its mark
 * still names it.
 */
export function labelRows(wishes: readonly LabelWish[], room: Room): readonly LabelPlace[] {
  const taken: { readonly row: number; readonly from: number; readonly to: number }[] = []
  const gap = room.size * 0.8
  const offset = room.size * 0.6
  const placed: LabelPlace[] = []
  for (const { key, at, text, rank: _ } of wishes.toSorted((a, b) => a.rank - b.rank)) {
    const width = textWidth(text, room.size)
    const places = [
      { from: at + offset, x: at + offset, anchor: 'start' as const },
      { from: at - offset - width, x: at - offset, anchor: 'end' as const },
    ]
    for (const { from, x, anchor } of places) {
      if (from < room.from || from + width > room.to) continue
      const isFree = (row: number) =>
        taken.every((other) => other.row !== row || other.to < from - gap || other.from > from + width + gap)
      const row = Array.from({ length: room.rows }, (_each, index) => index).find(isFree)
      if (row === undefined) continue
      taken.push({ row, from, to: from + width })
      placed.push({ key, text, at, x, row, anchor })
      break
    }
  }
  return placed
}
