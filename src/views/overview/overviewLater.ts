import { later } from '../shared/later.tsx'

/** What is moving, below the first screen; its code comes after the rest of the page answers. */
export const moving = later(async () => (await import('./Moving.tsx')).Moving)
