import { parse } from 'regexparam'
import { type LazyView, lazyView } from './lazyView.ts'

/** One kind of address: its pattern, and the view that shows it. */
export interface Route {
  readonly pattern: string
  readonly view: LazyView
}

/** Every address of the app. A view is a folder of its own under `views/`. */
const routes: readonly Route[] = [
  { pattern: '/', view: lazyView(() => import('../views/overview/OverviewView.tsx')) },
  { pattern: '/terms', view: lazyView(() => import('../views/terms/TermsView.tsx')) },
  { pattern: '/terms/:id', view: lazyView(() => import('../views/term/TermView.tsx')) },
  { pattern: '/claims', view: lazyView(() => import('../views/claims/ClaimsView.tsx')) },
  { pattern: '/claims/:id', view: lazyView(() => import('../views/claim/ClaimView.tsx')) },
  { pattern: '/parties', view: lazyView(() => import('../views/parties/PartiesView.tsx')) },
  { pattern: '/parties/:id', view: lazyView(() => import('../views/party/PartyView.tsx')) },
  { pattern: '/exchange', view: lazyView(() => import('../views/exchange/ExchangeView.tsx')) },
  { pattern: '/withdrawal', view: lazyView(() => import('../views/withdrawal/WithdrawalView.tsx')) },
  { pattern: '/argument', view: lazyView(() => import('../views/argument/ArgumentView.tsx')) },
  { pattern: '/events/:id', view: lazyView(() => import('../views/event/EventView.tsx')) },
  { pattern: '/sources', view: lazyView(() => import('../views/sources/SourcesView.tsx')) },
  { pattern: '/sources/:id', view: lazyView(() => import('../views/source/SourceView.tsx')) },
  { pattern: '/changes', view: lazyView(() => import('../views/changes/ChangesView.tsx')) },
  { pattern: '/search', view: lazyView(() => import('../views/search/SearchView.tsx')) },
  { pattern: '/data', view: lazyView(() => import('../views/data/DataView.tsx')) },
  { pattern: '/compare', view: lazyView(() => import('../views/compare/CompareView.tsx')) },
  { pattern: '/method', view: lazyView(() => import('../views/method/MethodView.tsx')) },
  // What other sites may frame. A picture or a kind of record that gets a line here can be embedded, and its page says so.
  { pattern: '/embed/terms/:id', view: lazyView(() => import('../views/term/TermEmbedView.tsx')) },
  { pattern: '/embed/exchange', view: lazyView(() => import('../views/exchange/ExchangeEmbedView.tsx')) },
  { pattern: '/embed/withdrawal', view: lazyView(() => import('../views/withdrawal/WithdrawalEmbedView.tsx')) },
  { pattern: '/embed/argument', view: lazyView(() => import('../views/argument/ArgumentEmbedView.tsx')) },
  { pattern: '/embed/activity', view: lazyView(() => import('../views/parties/ActivityEmbedView.tsx')) },
  { pattern: '/embed/links', view: lazyView(() => import('../views/terms/LinkedEmbedView.tsx')) },
]

/** What is shown at any other address, and for ids the record does not hold. */
export const notFound: LazyView = lazyView(() => import('../views/notFound/NotFoundView.tsx'))

/** A route with the id that an address names. */
export interface Match {
  readonly view: LazyView
  readonly id: string
}

const patterns = routes.map((route) => ({ ...route, matcher: parse(route.pattern) }))

/** The view of a path, without base and query; the one for unknown addresses where no pattern fits. */
export function matchRoute(path: string): Match {
  for (const { view, matcher } of patterns) {
    const found = matcher.pattern.exec(path)
    if (found !== null) return { view, id: decode(found[1] ?? '') }
  }
  return { view: notFound, id: '' }
}

/** An id that is not well-formed percent-encoding is left as it stands; no record will match it. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Fetches all that a path needs, and the page for unknown ids with it where the path names an id. */
export async function prepare(path: string): Promise<void> {
  const { view, id } = matchRoute(path)
  await Promise.all([view.load(), id === '' ? undefined : notFound.load()])
  await Promise.all((view.current()?.later ?? []).map((part) => part.load()))
}
