import type { FindKind } from '../../state/findKinds.ts'

interface KindWords {
  /** The heading of the group. */
  readonly title: string
  readonly one: string
  readonly many: string
  /** How much a find of this kind counts beside one of another: a source holds the same words as what rests on it. */
  readonly rank: number
}

/** What each kind is called and how it ranks. */
export const kindWords: Readonly<Record<FindKind, KindWords>> = {
  list: { title: 'Lists', one: 'list', many: 'lists', rank: 1 },
  day: { title: 'Days', one: 'day', many: 'days', rank: 1 },
  page: { title: 'Pages', one: 'page', many: 'pages', rank: 1.4 },
  term: { title: 'Terms', one: 'term', many: 'terms', rank: 1.2 },
  claim: { title: 'Statements', one: 'statement', many: 'statements', rank: 1.2 },
  event: { title: 'Events', one: 'event', many: 'events', rank: 1 },
  person: { title: 'People', one: 'person', many: 'people', rank: 1.3 },
  party: { title: 'Parties', one: 'party', many: 'parties', rank: 1.2 },
  source: { title: 'Sources', one: 'source', many: 'sources', rank: 0.5 },
}
