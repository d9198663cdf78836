import { type ReactNode, useState } from 'react'
import { ListEnd } from './ListEnd.tsx'

/** So much of a list as is shown. */
export interface Beginning<Item> {
  readonly shown: readonly Item[]
  /** What stands below it and leads on; nothing where the whole list is shown. */
  readonly end: ReactNode
}

/**
 * The beginning of a list that may be too long to be drawn while somebody waits, and as much more of it each time as the
 * reader asks for. Lists of the size of ours are whole, and so found by the search of the browser and printed.
 */
export function useBeginning<Item>(items: readonly Item[], most: number): Beginning<Item> {
  const [count, setCount] = useState(most)
  if (items.length <= count) return { shown: items, end: null }
  return { shown: items.slice(0, count), end: <ListEnd shown={count} of={items.length} step={most} onMore={setCount} /> }
}
