import { later } from '../shared/later.tsx'

/** What was last said, done and counted, below the first screen; its code comes after the rest of the page answers. */
export const latest = later(async () => (await import('./Latest.tsx')).Latest)
