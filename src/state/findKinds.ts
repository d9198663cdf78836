/** What a search can find, in the order in which groups of equal rank stand. */
export const findKinds = ['list', 'day', 'page', 'term', 'claim', 'event', 'person', 'party', 'source'] as const
/** One of {@link findKinds}. */
export type FindKind = (typeof findKinds)[number]
