import { later } from '../shared/later.tsx'

/** The rest of what the record holds about the statement; its code comes after that of the page. */
export const claimFacts = later(async () => (await import('./ClaimFacts.tsx')).ClaimFacts)
