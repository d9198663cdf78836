import { later } from './later.tsx'

/** The ways to take a ledger away as a picture; their code comes after the list answers. */
export const ledgerTakeAway = later(async () => (await import('./LedgerTakeAway.tsx')).LedgerTakeAway)
