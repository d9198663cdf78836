import type { Claim } from '../../model/types.ts'
import type { Choices } from '../../state/choices.ts'
import { type ClaimRow, type FacetKey, facetKeys } from './claimRow.ts'
import { foldedWords } from './foldText.ts'

/** What is chosen of a facet; nothing chosen lets everything pass. */
export function chosenOf(choices: Choices, key: FacetKey): readonly string[] {
  const chosen = choices[key]
  return chosen === undefined ? [] : typeof chosen === 'string' ? [chosen] : chosen
}

/** Whether a row passes the filters; one facet can be left out, to count what its other values would give. */
export function rowFilter(choices: Choices, except?: FacetKey): (row: ClaimRow) => boolean {
  const words = foldedWords(choices.q ?? '')
  const facets = facetKeys
    .filter((key) => key !== except)
    .map((key) => ({ key, chosen: new Set(chosenOf(choices, key)) }))
    .filter(({ chosen }) => chosen.size > 0)
  const { from, to } = choices
  return ({ claim, values, words: text }) =>
    (from === undefined || claim.public.day >= from) &&
    (to === undefined || claim.public.day <= to) &&
    facets.every(({ key, chosen }) => values[key].some((value) => chosen.has(value))) &&
    words.every((word) => text.includes(word))
}

/** The statements of which a point passes every filter, in the order of the rows. Values of one filter add up. */
export const filterClaims = (rows: readonly ClaimRow[], choices: Choices): readonly Claim[] => [
  ...new Set(rows.filter(rowFilter(choices)).map(({ claim }) => claim)),
]
