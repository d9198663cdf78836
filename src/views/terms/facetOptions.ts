import { accountStates, deliveryStates } from '../../model/rule/states.ts'
import type { Model } from '../../model/types.ts'
import { answerKinds, channels, claimKinds, forces } from '../../model/vocabulary.ts'
import { type Choices, noChoices } from '../../state/choices.ts'
import { type FacetKey, type TermFacts, chosenOf, fitsAllBut, valuesOf } from './termFilters.ts'

/** A value a reader can choose, and how many terms it would show beside the other filters. */
export interface FacetOption {
  readonly value: string
  readonly count: number
}

const valuesInOrder = (model: Model): Readonly<Record<FacetKey, readonly string[]>> => ({
  delivery: deliveryStates,
  account: accountStates,
  topic: model.topics.map(({ id }) => id),
  instrument: model.agreement.instruments.map(({ id }) => id),
  force: forces,
  party: model.parties.map(({ id }) => id),
  accused: model.parties.map(({ id }) => id),
  answer: ['none', 'any', ...answerKinds],
  text: ['public', 'not-public'],
  verified: ['yes', 'no'],
  kind: claimKinds,
  channel: channels,
})

/** The options of a facet: the values that occur on the day and those chosen, with live counts. Goes over the terms once. */
export function facetOptions(model: Model, all: readonly TermFacts[], choices: Choices, key: FacetKey): readonly FacetOption[] {
  const chosen = chosenOf(choices, key)
  const occurring = new Set<string>()
  const counts = new Map<string, number>()
  for (const facts of all) {
    for (const value of valuesOf(facts, noChoices, key)) occurring.add(value)
    if (!fitsAllBut(facts, choices, key)) continue
    for (const value of new Set(valuesOf(facts, choices, key))) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return valuesInOrder(model)[key]
    .filter((value) => chosen.includes(value) || occurring.has(value))
    .map((value) => ({ value, count: counts.get(value) ?? 0 }))
}
