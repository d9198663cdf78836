import { later } from './later.tsx'

/** The filters in use; nothing of them stands on a page as the build makes it, so that their code can come later. */
export const filterChips = later(async () => (await import('./FilterChips.tsx')).FilterChips)
