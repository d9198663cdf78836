import { later } from '../shared/later.tsx'

/** The filters of the list; their code comes after the list answers. */
export const termFilters = later(async () => (await import('./TermFilters.tsx')).TermFilters)
