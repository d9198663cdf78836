import { firstUse } from '../../ui/firstUse.ts'

/** Code that is fetched when it is first needed. */
export interface OnDemand<T> {
  /** Fetches it once. Every call gives the same promise until a fetch fails, so that React can wait on it. */
  readonly load: () => Promise<void>
  /** Fetches it once somebody uses the page: until then what was made at build is all there is to see. */
  readonly loadOnUse: () => Promise<void>
  /** What was fetched, or null while it has not been. */
  readonly current: () => T | null
}

/** Wraps an `import()`, so that what it gives is at hand without waiting once it has come. */
export function onDemand<T>(fetch: () => Promise<T>): OnDemand<T> {
  let fetched: T | null = null
  let loading: Promise<void> | null = null
  const start = async (): Promise<void> => {
    try {
      fetched = await fetch()
    } catch (error) {
      loading = null
      throw error
    }
  }
  const load = (): Promise<void> => (loading ??= start())
  let waiting: Promise<void> | null = null
  const startOnUse = async (): Promise<void> => {
    try {
      await firstUse()
      await load()
    } catch (error) {
      waiting = null
      throw error
    }
  }
  return { load, loadOnUse: () => (waiting ??= startOnUse()), current: () => fetched }
}
