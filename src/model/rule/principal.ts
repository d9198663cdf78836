import type { Model } from '../types.ts'

/**
 * The party whose word a party's word counts as: US forces speak for the United States. A party that speaks for
 * nobody else is its own principal. The check has made sure that there are no rings.
 */
export function principalOf(model: Model, party: string): string {
  const speaksFor = model.index.parties.get(party)?.speaksFor
  return speaksFor === undefined ? party : principalOf(model, speaksFor)
}
