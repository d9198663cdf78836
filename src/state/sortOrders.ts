/** The orders a list may be put in. A view offers those that make sense for it; its own order is no choice at all. */
export const sortOrders = [
  'newest',
  'oldest',
  'reference',
  'due',
  'delivery',
  'account',
  'unanswered',
  'publisher',
  'most-used',
] as const
/** One of {@link sortOrders}. */
export type SortOrder = (typeof sortOrders)[number]
