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

/** A label with the room it takes along its row. */
interface Taken extends LabelPlace {
  readonly from: number
  readonly to: number
}

const touch = (one: Taken, other: Taken, gap: number): boolean => one.row === other.row && one.to >= other.from - gap && other.to >= one.from - gap

/** The share of a generous width that letters take at the least. */
const surely = 0.85

/** Whether the line that leads to the label in the farther row surely runs through the other label. */
function cross(one: Taken, other: Taken): boolean {
  if (one.row === other.row) return false
  const [near, far] = one.row < other.row ? [one, other] : [other, one]
  const width = (near.to - near.from) * surely
  const [from, to] = near.anchor === 'start' ? [near.from, near.from + width] : [near.to - width, near.to]
  return far.at >= from && far.at <= to
}

/** Where a label could stand, row by row: behind its point, or before it where it would run over the end of the line. */
function placesOf({ key, at, text }: LabelWish, { from: least, to: most, rows, size }: Room): readonly Taken[] {
  const width = textWidth(text, size)
  const offset = size * 0.6
  const sides = [
    { from: at + offset, to: at + offset + width, x: at + offset, anchor: 'start' as const },
    { from: at - offset - width, to: at - offset, x: at - offset, anchor: 'end' as const },
  ]
  const side = sides.find(({ from, to }) => from >= least && to <= most)
  return side === undefined ? [] : Array.from({ length: rows }, (_, row) => ({ key, text, at, row, ...side }))
}

/** Places one after the other, each where it crosses nothing if there is such a place. */
function placeInTurn(wishes: readonly LabelWish[], room: Room): readonly Taken[] {
  const taken: Taken[] = []
  for (const wish of wishes) {
    const free = placesOf(wish, room).filter((place) => !taken.some((other) => touch(place, other, room.size * 0.8)))
    const place = free.find((each) => !taken.some((other) => cross(each, other))) ?? free[0]
    if (place !== undefined) taken.push(place)
  }
  return taken
}

/** How many lines run through a label. */
const crossings = (places: readonly Taken[]): number =>
  places.reduce((sum, place, index) => sum + places.slice(index + 1).filter((other) => cross(place, other)).length, 0)

/** Whether more labels of the lowest rank have a place in the one than in the other; of equal ones, whether fewer lines run through labels. */
function isBetter(one: readonly Taken[], other: readonly Taken[], wishes: readonly LabelWish[]): boolean {
  const ranks = [...new Set(wishes.map(({ rank }) => rank))].toSorted((a, b) => a - b)
  const countOf = (places: readonly Taken[], rank: number) => wishes.filter((wish) => wish.rank === rank && places.some(({ key }) => key === wish.key)).length
  const rank = ranks.find((each) => countOf(one, each) !== countOf(other, each))
  return rank === undefined ? crossings(one) < crossings(other) : countOf(one, rank) > countOf(other, rank)
}

/**
 * Gives labels their places in rows, none over another, those of lower rank first. A label stands behind its point, or
 * before it where it would run over the end of the line; one that fits nowhere is left out: its mark still names it. A line leads from each point through the nearer rows to its label: labels are placed in the order
 * given and from the last point back, and the better of both is taken.
 */
export function labelRows(wishes: readonly LabelWish[], room: Room): readonly LabelPlace[] {
  const given = placeInTurn(wishes.toSorted((a, b) => a.rank - b.rank), room)
  const back = placeInTurn(wishes.toSorted((a, b) => a.rank - b.rank || b.at - a.at), room)
  return (isBetter(back, given, wishes) ? back : given).map(({ from: _from, to: _to, ...place }) => place)
}
