import type { PartyRole } from '../vocabulary.ts'

/** Whether what is said in a role is the word of a party. Monitors' findings and press judgements stand apart. */
export const speaksAsParty = (role: PartyRole | undefined): boolean => role !== 'monitor' && role !== 'reporter'
