import { later } from '../shared/later.tsx'

/** Who owes what to whom, beside where the term stands. */
export const duty = later(async () => (await import('./TermDuty.tsx')).TermDuty)

/** What the first parts of the page rest on, and what stands on paper; its code comes after theirs. */
export const grounds = later(async () => (await import('./TermGrounds.tsx')).TermGrounds)
