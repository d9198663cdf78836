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
  /** Whether none should go without: each on either side of its point, and at worst with a line through its words. */
  readonly mustStand?: boolean
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

/** The share of its generous width that a label may take. */
const surely = 0.9

/** Whether the line that leads to the label in the farther row runs through the other label. */
function cross(one: Taken, other: Taken): boolean {
  const [near, far] = one.row < other.row ? [one, other] : [other, one]
  const width = (near.to - near.from) * surely
  return far.row > near.row && (near.anchor === 'start' ? far.at >= near.from && far.at <= near.from + width : far.at <= near.to && far.at >= near.to - width)
}

/** Where a label could stand, row by row: behind its point, or before it where it would run over the end of the line; turned, the other way about. */
function placesOf({ key, at, text }: LabelWish, { from: least, to: most, rows, size, mustStand = false }: Room, isTurned: boolean): readonly Taken[] {
  const width = textWidth(text, size)
  const offset = size * 0.6
  const sides = [
    { from: at + offset, to: at + offset + width, x: at + offset, anchor: 'start' as const },
    { from: at - offset - width, to: at - offset, x: at - offset, anchor: 'end' as const },
  ]
  return (isTurned ? sides.toReversed() : sides)
    .filter(({ from, to }) => from >= least && to <= most)
    .slice(0, mustStand ? 2 : 1)
    .flatMap((side) => Array.from({ length: rows }, (_, row) => ({ key, text, at, row, ...side })))
}

/** Places them one after the other, none over another and each where it crosses nothing; null as soon as one fits nowhere. */
function placeInTurn(wishes: readonly LabelWish[], room: Room, isTurned: boolean): readonly Taken[] | null {
  const taken: Taken[] = []
  for (const wish of wishes) {
    const free = placesOf(wish, room, isTurned).filter((each) => !taken.some((other) => touch(each, other, room.size * 0.8)))
    const place = free.find((each) => !taken.some((other) => cross(each, other))) ?? (room.mustStand === true ? free[0] : undefined)
    if (place === undefined) return null
    taken.push(place)
  }
  return taken
}

/** How many lines run through a label. */
const crossings = (places: readonly Taken[]): number =>
  places.reduce((sum, place, index) => sum + places.slice(index + 1).filter((other) => cross(place, other)).length, 0)

/**
 * Gives labels their places in rows, none over another. A label stands behind its point, or before it where it would run
 * over the end of the line; a line leads from the point through the nearer rows to its label, and not through the words of
 * another. Those of lower rank are chosen first, and of equal rank in the order given; one without room beside those is
 * left out: its mark still names it. The lines of labels behind their points cross nothing where these are placed from the
 * last point back, those of labels before them from the first on.
 */
export function labelRows(wishes: readonly LabelWish[], room: Room): readonly LabelPlace[] {
  let named: readonly LabelWish[] = []
  let places: readonly Taken[] = []
  for (const wish of wishes.toSorted((a, b) => a.rank - b.rank)) {
    const more = [...named, wish].toSorted((a, b) => b.at - a.at)
    const [placed] = (room.mustStand === true ? [false, true] : [false])
      .flatMap((isTurned) => [more, more.toReversed()].flatMap((each) => {
        const taken = placeInTurn(each, room, isTurned)
        return taken === null ? [] : [taken]
      }))
      .toSorted((a, b) => crossings(a) - crossings(b))
    if (placed === undefined) continue
    named = more
    places = placed
  }
  return places.map(({ from: _from, to: _to, ...place }) => place)
}
