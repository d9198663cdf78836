/** Sources as numbered notes, in the order in which they are first named. */
export interface Notes {
  /** The numbers of the sources a record rests on, such as `1, 4`; empty without any. */
  readonly of: (sources: readonly string[]) => string
  /** Every source named so far, in order. */
  readonly all: () => readonly string[]
}

/** Starts a list of notes. `isShown` leaves out what was not published by the day. */
export function briefNotes(isShown: (source: string) => boolean): Notes {
  const named: string[] = []
  const numberOf = (source: string): number => {
    if (!named.includes(source)) named.push(source)
    return named.indexOf(source) + 1
  }
  return { of: (sources) => sources.filter(isShown).map(numberOf).join(', '), all: () => named }
}
