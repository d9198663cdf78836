import { type ReactNode, useState } from 'react'
import { Button } from './Button.tsx'

const whole = new Intl.NumberFormat('en-GB')

/** So much of a list as is shown. */
export interface Beginning<Item> {
  readonly shown: readonly Item[]
  /** What stands below it, says how much that is and leads on; nothing where the whole list is shown. */
  readonly end: ReactNode
}

/**
 * The beginning of a list that may be too long to be drawn while somebody waits, and as much more of it each time as the
 * reader asks for. Lists of the size of ours are whole, and so found by the search of the browser and printed.
 */
export function useBeginning<Item>(items: readonly Item[], most: number): Beginning<Item> {
  const [count, setCount] = useState(most)
  const of = items.length
  if (of <= count) return { shown: items, end: null }
  const end = (
    <p>
      The first {whole.format(count)} of {whole.format(of)} are shown.{' '}
      <Button look="quiet" onClick={() => setCount(count + most)}>
        Show {whole.format(Math.min(most, of - count))} more
      </Button>
    </p>
  )
  return { shown: items.slice(0, count), end }
}
