import type { Model } from '../model/types.ts'
import type { ViewDefinition } from '../views/shared/viewDefinition.ts'
import { matchRoute, notFound } from './routes.ts'

/** The page to show at a path, with the id it is about. `found` is false for unknown addresses and ids. */
export interface PageOf {
  readonly definition: ViewDefinition | null
  readonly id: string
  readonly found: boolean
}

/** Looks up the page of a path. Its definition is null only while its code has not been fetched. */
export function pageOf(model: Model, path: string): PageOf {
  const { view, id } = matchRoute(path)
  const definition = view.current()
  if (view === notFound) return { definition, id: path, found: false }
  if (definition !== null && !definition.exists(model, id)) {
    return { definition: notFound.current(), id: path, found: false }
  }
  return { definition, id, found: true }
}
