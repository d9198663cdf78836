import { partyOf } from '../model/rule/lookUp.ts'
import { principalOf } from '../model/rule/principal.ts'
import type { Claim, Model } from '../model/types.ts'
import { say } from './say.ts'

/** The party's short name, for labels and headings. */
export const partyName = (model: Model, party: string): string => say(partyOf(model, party).shortName)

const takesArticle = new Set(['united-states', 'taliban', 'afghan-government', 'us-forces-afghanistan', 'nato', 'un-security-council', 'un-monitoring-team', 'icrc'])

/** The party's short name as it stands within a sentence: `the Taliban`, `Qatar`. */
export const partyInSentence = (model: Model, party: string): string => {
  const name = partyName(model, party)
  if (party === 'us-forces-afghanistan' || party === 'press') return name.replace(/^Press/, 'press')
  if (party === 'nato') return 'the allies and coalition'
  return takesArticle.has(party) ? `the ${name}` : name
}

/** Who speaks in a claim: `Sonny Leggett, US forces in Afghanistan, for the United States`. */
export function speakerLine(model: Model, claim: Claim): string {
  const names = [claim.speaker, partyName(model, claim.party)].filter((name) => name !== undefined)
  const principal = principalOf(model, claim.party)
  const folded = principal === claim.party ? '' : `, for ${partyInSentence(model, principal)}`
  return `${names.join(', ')}${folded}`
}

/** The office of the claim's speaker as the record has it, or null. */
export function officeOf(model: Model, claim: Claim): string | null {
  if (claim.speaker === undefined) return null
  const people = [claim.party, principalOf(model, claim.party)].flatMap((party) => partyOf(model, party).people)
  const person = people.find(({ name, aliases }) => name === claim.speaker || aliases?.includes(claim.speaker ?? ''))
  return person === undefined ? null : say(person.office)
}

const plural = new Set(['taliban', 'us-forces-afghanistan', 'nato', 'press'])

/** The verb that goes with the party: `the Taliban say`, `the United States says`. */
export const partySays = (model: Model, party: string): string =>
  `${partyInSentence(model, party)} ${plural.has(party) ? 'say' : 'says'}`
