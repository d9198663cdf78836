import { later } from '../shared/later.tsx'

/** How quotations were compared; its code comes after that of the page. */
export const methodQuotations = later(async () => (await import('./MethodQuotations.tsx')).MethodQuotations)
