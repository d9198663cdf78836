import { later } from '../shared/later.tsx'

/** What the first parts of the page rest on, and what stands on paper; its code comes after theirs. */
export const grounds = later(async () => (await import('./TermGrounds.tsx')).TermGrounds)
