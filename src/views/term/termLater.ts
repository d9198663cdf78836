import { later } from '../shared/later.tsx'

/** What the first parts of the page rest on; its code comes after theirs. */
export const grounds = later(async () => (await import('./TermGrounds.tsx')).TermGrounds)

/** What stands on paper in place of the parts: the whole on a page or two. */
export const brief = later(async () => (await import('./TermBrief.tsx')).TermBrief)
