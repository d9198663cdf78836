import type { Party } from '../../model/types.ts'

/** Whether a party's words are words of a party: those of monitors and of the press are not. */
export const isParty = ({ role }: Party): boolean => role !== 'monitor' && role !== 'reporter'

/** Whether stances stand on a party's own page: what an agent says counts as the word of the party it speaks for. */
export const hasStances = (party: Party): boolean => isParty(party) && party.speaksFor === undefined
