import { later } from '../shared/later.tsx'

/** Which term waits on which; its code comes after the list answers. */
export const linked = later(async () => (await import('./LinkedFigure.tsx')).LinkedFigure)
