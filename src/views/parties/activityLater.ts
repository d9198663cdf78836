import { later } from '../shared/later.tsx'

/** The map of who acted and who spoke; its code comes after the matrix answers. */
export const activity = later(async () => (await import('./ActivityFigure.tsx')).ActivityFigure)
