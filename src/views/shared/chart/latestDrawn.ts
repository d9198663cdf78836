/** As many of a kind as a picture has room for; more than any of ours holds. */
export const mostDrawn = 300

/** So many of a list as are drawn, and how many earlier ones are not. */
export interface LatestDrawn<Item> {
  readonly drawn: readonly Item[]
  readonly leftOut: number
}

/** The latest of a list that runs by day: a record may hold more than can be told apart in one picture. */
export const latestDrawn = <Item>(items: readonly Item[]): LatestDrawn<Item> => ({
  drawn: items.slice(-mostDrawn),
  leftOut: Math.max(0, items.length - mostDrawn),
})
