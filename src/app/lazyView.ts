import type { ViewDefinition } from '../views/shared/viewDefinition.ts'

/** A view whose code is fetched when first needed. */
export interface LazyView {
  /** Fetches the view once. Every call gives the same promise until a fetch fails, so that React can wait on it. */
  readonly load: () => Promise<void>
  /** The view, or null while it has not been fetched. */
  readonly current: () => ViewDefinition | null
}

/** Wraps the import of a view, so that it is ready before its address is shown. */
export function lazyView(fetch: () => Promise<{ readonly view: ViewDefinition }>): LazyView {
  let view: ViewDefinition | null = null
  let loading: Promise<void> | null = null
  const start = async (): Promise<void> => {
    try {
      view = (await fetch()).view
    } catch (error) {
      loading = null
      throw error
    }
  }
  return { load: () => (loading ??= start()), current: () => view }
}
