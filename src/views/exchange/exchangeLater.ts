import { later } from '../shared/later.tsx'

/** The pictures of the exchange with their tables; its code comes after the page answers. */
export const figure = later(async () => (await import('./ExchangeFigure.tsx')).ExchangeFigure)
