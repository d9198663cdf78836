import type { Claim } from '../../model/types.ts'
import type { Choices } from '../../state/choices.ts'
import { type ClaimRow, type FacetKey, facetKeys } from './claimRow.ts'
import { foldedWords } from './foldText.ts'

/** What is chosen of a facet; nothing chosen lets everything pass. */
export function chosenOf(choices: Choices, key: FacetKey): readonly string[] {
  const chosen = choices[key]
  return chosen === undefined ? [] : typeof chosen === 'string' ? [chosen] : chosen
}

/** Of a row that passes every filter, and of one that fails more than a single facet, or the words or days. */
const [passesAll, passesNone] = [-1, -2]

/** Of each row one of these, or the place in `facetKeys` of the only facet that it does not pass. */
type Passing = Int8Array

/** How the rows pass: every row is looked at once, for the list and for the counts of all facets alike. */
function passingOf(rows: readonly ClaimRow[], choices: Choices): Passing {
  const words = foldedWords(choices.q ?? '')
  const facets = facetKeys.map((key, place) => ({ key, place, chosen: new Set(chosenOf(choices, key)) })).filter(({ chosen }) => chosen.size > 0)
  const { from, to } = choices
  const failing = ({ claim, values, words: text }: ClaimRow): number => {
    if ((from !== undefined && claim.public.day < from) || (to !== undefined && claim.public.day > to)) return passesNone
    let failed = passesAll
    for (const { key, place, chosen } of facets) {
      if (values[key].some((value) => chosen.has(value))) continue
      if (failed !== passesAll) return passesNone
      failed = place
    }
    return words.every((word) => text.includes(word)) ? failed : passesNone
  }
  const how = new Int8Array(rows.length)
  let at = 0
  for (const row of rows) {
    how[at] = failing(row)
    at += 1
  }
  return how
}

const known = new WeakMap<Choices, { readonly rows: readonly ClaimRow[]; readonly passing: Passing }>()

function passing(rows: readonly ClaimRow[], choices: Choices): Passing {
  const last = known.get(choices)
  if (last?.rows === rows) return last.passing
  const made = passingOf(rows, choices)
  known.set(choices, { rows, passing: made })
  return made
}

/** The rows that pass every filter; of one facet the choice can be left out, to count what its other values would give. */
export function rowsThatPass(rows: readonly ClaimRow[], choices: Choices, except?: FacetKey): readonly ClaimRow[] {
  const how = passing(rows, choices)
  const leftOut = except === undefined ? passesAll : facetKeys.indexOf(except)
  return rows.filter((_, at) => how[at] === passesAll || how[at] === leftOut)
}

/** The statements of which a point passes every filter, in the order of the rows. Values of one filter add up. */
export function filterClaims(rows: readonly ClaimRow[], choices: Choices): readonly Claim[] {
  const claims: Claim[] = []
  // The rows of a statement stand together.
  for (const { claim } of rowsThatPass(rows, choices)) if (claims.at(-1) !== claim) claims.push(claim)
  return claims
}
