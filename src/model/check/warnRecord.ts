import type { Problem } from '../problem.ts'
import { countOrigins } from '../rule/countOrigins.ts'
import { responsesTo } from '../rule/response.ts'
import { principalOf } from '../rule/principal.ts'
import type { Claim, Model } from '../types.ts'

type Found = Omit<Problem, 'record' | 'path'> & { readonly at: string }

function speakerWarning(model: Model, claim: Claim): Found | null {
  const { speaker } = claim
  if (speaker === undefined) return null
  const people = [claim.party, principalOf(model, claim.party)].flatMap(
    (party) => model.index.parties.get(party)?.people ?? [],
  )
  if (people.some(({ name, aliases }) => name === speaker || aliases?.includes(speaker))) return null
  return {
    at: 'speaker',
    problem: `"${speaker}" has no office among the people of ${claim.party}`,
    remedy: 'Add the person with office and source, or correct the spelling.',
  }
}

function warningsOf(model: Model, claim: Claim): readonly (Found | null)[] {
  const isOpen = responsesTo(model, claim.id, model.agreement.coverage.to).some(({ openFor }) => openFor !== null)
  return [
    countOrigins(model, claim) < 2
      ? { at: 'sources', problem: 'the claim rests on one origin only', remedy: 'Add a second, independent source where there is one.' }
      : null,
    isOpen && claim.answerSoughtUntil === undefined
      ? { at: 'answerSoughtUntil', problem: 'no answer is on record, and nothing says that one was looked for', remedy: 'Look for one, then write the day to which you looked.' }
      : null,
    speakerWarning(model, claim),
  ]
}

/** What an editor should look at though nothing is wrong: thin sourcing, answers not looked for, speakers without an office. */
export const warnRecord = (model: Model): readonly Problem[] =>
  model.claims.flatMap((claim, at) =>
    warningsOf(model, claim).flatMap((found) =>
      found === null
        ? []
        : [{ record: claim.id, path: `claims[${at}].${found.at}`, problem: found.problem, remedy: found.remedy }],
    ),
  )
