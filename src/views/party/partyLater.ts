import { later } from '../shared/later.tsx'

/** The end of the page; its code comes after the first parts answer. */
export const more = later(async () => (await import('./PartyMore.tsx')).PartyMore)
