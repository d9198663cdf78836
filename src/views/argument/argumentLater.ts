import { later } from '../shared/later.tsx'

/** The picture of the argument with its choices and table; its code comes after the page answers. */
export const figure = later(async () => (await import('./ArgumentFigure.tsx')).ArgumentFigure)
