import { later } from '../shared/later.tsx'

/** What looks through the record and lists the finds; the empty page answers without it. */
export const searchResults = later(async () => (await import('./SearchResults.tsx')).SearchResults)
