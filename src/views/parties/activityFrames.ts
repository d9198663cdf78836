/** The sizes of one composition of the map, in units of its box. */
export interface ActivityFrame {
  readonly width: number
  /** Whether a term’s title stands before its cells or over them. */
  readonly titles: 'before' | 'over'
  /** Whether the small multiples stand side by side, each with all terms, or within each term one below the other. */
  readonly panels: 'across' | 'down'
  /** Where the first column begins, and the room a title has. */
  readonly start: number
  readonly titleWidth: number
  readonly gap: number
  /** Every how many months one has its name over the columns, from the first. */
  readonly stride: number
  /** The height of a row of cells, and the size of a mark in it. */
  readonly row: number
  readonly mark: number
  /** The size of letters, and the height of a line of them. */
  readonly letters: number
  readonly line: number
  /** The room before a term and before a heading. */
  readonly termRoom: number
  readonly groupRoom: number
}

/** The four multiples side by side, the titles before them. */
export const wideFrame: ActivityFrame = {
  width: 960,
  titles: 'before',
  panels: 'across',
  start: 296,
  titleWidth: 288,
  gap: 26,
  stride: 6,
  row: 14.5,
  mark: 7.4,
  letters: 11,
  line: 12.5,
  termRoom: 0,
  groupRoom: 21,
}

/** The four multiples side by side, each title over its row. */
export const middleFrame: ActivityFrame = {
  width: 720,
  titles: 'over',
  panels: 'across',
  start: 8,
  titleWidth: 716,
  gap: 28,
  stride: 6,
  row: 14,
  mark: 8,
  letters: 13,
  line: 16,
  termRoom: 7,
  groupRoom: 26,
}

/** Under each title a row for each side and one for all others. */
export const narrowFrame: ActivityFrame = {
  width: 320,
  titles: 'over',
  panels: 'down',
  start: 124,
  titleWidth: 320,
  gap: 0,
  stride: 3,
  row: 15,
  mark: 9,
  letters: 13,
  line: 16.5,
  termRoom: 12,
  groupRoom: 26,
}
