import { later } from '../shared/later.tsx'

/** The picture of the withdrawal with its table; its code comes after the page answers. */
export const figure = later(async () => (await import('./WithdrawalFigure.tsx')).WithdrawalFigure)
