/** Something that stands at a place along a line. */
export interface StackItem {
  readonly key: string
  readonly at: number
}

/** Where it stands in its pile: along the line, and in which row, the first row being 0. */
export interface StackPlace {
  readonly key: string
  readonly at: number
  readonly row: number
}

interface Pile {
  /** The room each takes, along the line and across it. */
  readonly pitch: number
  /** The most that stand one above the other; more than that begin a pile beside it. */
  readonly rows: number
  /** The end of the line: piles beside it grow backwards where they would run over. */
  readonly to: number
}

/** Piles up what stands too close along a line, so that every item keeps a place of its own. Items come in order. */
export function stackMarks(items: readonly StackItem[], { pitch, rows, to }: Pile): readonly StackPlace[] {
  const places: StackPlace[] = []
  const taken = Array.from({ length: rows }, (): number[] => [])
  const isFree = (at: number, row: number) => taken[row]?.every((other) => Math.abs(other - at) >= pitch - 0.01) === true
  // Where the next item of a place begins to look: what was not free for one is not for another.
  const begins = new Map<number, number>()
  for (const { key, at } of items) {
    const step = at + pitch > to ? -pitch : pitch
    for (let index = begins.get(at) ?? 0; ; index += 1) {
      const column = at + Math.floor(index / rows) * step
      const row = index % rows
      if (isFree(column, row)) {
        places.push({ key, at: column, row })
        taken[row]?.push(column)
        begins.set(at, index + 1)
        break
      }
    }
  }
  return places
}
