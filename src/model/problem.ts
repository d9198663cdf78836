/** One thing wrong with a record, in words that say where it is and what to do. */
export interface Problem {
  /** The id of the record at fault, or `file` when it is the file as a whole. */
  readonly record: string
  /** Where in the file, such as `claims[3].points[0].term`. */
  readonly path: string
  /** What is wrong. */
  readonly problem: string
  /** What to do about it. */
  readonly remedy: string
}

/** Collects problems while a record is checked. */
export type Report = (record: string, path: string, problem: string, remedy: string) => void
