const one = (collection: string, id: string): string => `/${collection}/${encodeURIComponent(id)}`

/** The path of every page, without the base path. No other module writes a path of its own. */
export const paths = {
  home: () => '/',
  terms: () => '/terms',
  term: (id: string) => one('terms', id),
  claims: () => '/claims',
  claim: (id: string) => one('claims', id),
  parties: () => '/parties',
  party: (id: string) => one('parties', id),
  exchange: () => '/exchange',
  withdrawal: () => '/withdrawal',
  argument: () => '/argument',
  event: (id: string) => one('events', id),
  sources: () => '/sources',
  source: (id: string) => one('sources', id),
  changes: () => '/changes',
  compare: () => '/compare',
  search: () => '/search',
  method: () => '/method',
  /** The small page of another page, for other sites to frame. */
  embed: (path: string) => `/embed${path}`,
  /** The Atom feed of the page of a term or a party. */
  feedOf: (path: string) => `/feeds${path}.atom`,
  data: () => '/data',
} as const
