import type { ViewDefinition } from '../views/shared/viewDefinition.ts'

/** A view whose code is fetched when first needed. */
export interface LazyView {
  /** Fetches the view once. */
  readonly load: () => Promise<void>
  /** The view, or null while it has not been fetched. */
  readonly current: () => ViewDefinition | null
}

/** Wraps the import of a view, so that it is ready before its address is shown. */
export function lazyView(fetch: () => Promise<{ readonly view: ViewDefinition }>): LazyView {
  let view: ViewDefinition | null = null
  return {
    load: async () => {
      view ??= (await fetch()).view
    },
    current: () => view,
  }
}
