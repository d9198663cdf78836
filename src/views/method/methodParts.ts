import { later } from '../shared/later.tsx'

/** How quotations were compared; its code comes after that of the page. */
export const methodQuotations = later(async () => (await import('./MethodQuotations.tsx')).MethodQuotations)

/** The counts of the record, at the foot of the page; their code comes after that of the page. */
export const methodAudit = later(async () => (await import('./MethodAudit.tsx')).MethodAudit)
