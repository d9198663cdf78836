import { later } from '../shared/later.tsx'

/** The filters of the list; their code comes after the list answers. */
export const claimFilters = later(async () => (await import('./ClaimFilters.tsx')).ClaimFilters)
