import type { Model } from '../model/types.ts'
import type { ViewDefinition } from '../views/shared/viewDefinition.ts'
import type { LazyView } from './lazyView.ts'
import { matchRoute, notFound } from './routes.ts'

/** The page to show at a path, with what it is about: an id, or the whole path where nothing is there. */
export interface PageOf {
  readonly view: LazyView
  /** Null while the code of the view has not been fetched. */
  readonly definition: ViewDefinition | null
  readonly id: string
}

/** Looks up the page of a path. For an id that the record does not hold it is the page for unknown addresses. */
export function pageOf(model: Model, path: string): PageOf {
  const { view, id } = matchRoute(path)
  const definition = view.current()
  const isMissing = view === notFound || (definition !== null && !definition.exists(model, id))
  return isMissing
    ? { view: notFound, definition: notFound.current(), id: path }
    : { view, definition, id }
}
