import { type OnDemand, onDemand } from '../views/shared/onDemand.ts'
import type { ViewDefinition } from '../views/shared/viewDefinition.ts'

/** A view whose code is fetched when first needed. */
export type LazyView = OnDemand<ViewDefinition>

/** Wraps the import of a view, so that it is ready before its address is shown. */
export const lazyView = (fetch: () => Promise<{ readonly view: ViewDefinition }>): LazyView =>
  onDemand(async () => (await fetch()).view)
