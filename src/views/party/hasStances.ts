import { speaksAsParty } from '../../model/rule/speaksAsParty.ts'
import type { Party } from '../../model/types.ts'

/** Whether stances stand on a party's own page: what an agent says counts as the word of the party it speaks for. */
export const hasStances = (party: Party): boolean => speaksAsParty(party.role) && party.speaksFor === undefined
