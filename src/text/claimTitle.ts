import { remember } from '../model/rule/remember.ts'
import type { Claim, Model } from '../model/types.ts'
import { formatDate } from './formatDay.ts'
import { claimKindWords } from './labels/claimWords.ts'
import { partyName } from './partyName.ts'

const plainTitle = (model: Model, claim: Claim): string =>
  `${claimKindWords[claim.kind].label} by ${claim.speaker === undefined ? '' : `${claim.speaker}, `}${partyName(model, claim.party)}, ${formatDate(claim.date, claim.datePart)}`

/** What the short name is made of, as it stands in the record: for each of very many claims a date in words would take long. */
const partsOfTitle = (model: Model, { kind, speaker, party, date, datePart }: Claim): string =>
  [kind, speaker, partyName(model, party), date, datePart].join('\n')

/** The claims of every short name, those that were public first before the others: a later one changes no earlier letter. */
const namesakes = remember('namesakes', (model: Model): ReadonlyMap<string, readonly string[]> => {
  const byParts = new Map<string, string[]>()
  for (const claim of model.index.claimsByDay) {
    const parts = partsOfTitle(model, claim)
    const same = byParts.get(parts)
    if (same === undefined) byParts.set(parts, [claim.id])
    else same.push(claim.id)
  }
  return byParts
})

/**
 * A claim’s short name, for links and titles: `Denial by Sonny Leggett, US forces in Afghanistan, 5 April 2020`. Where
 * several would have one name they are told apart by letters, as works of one author and year are:
 * `Accusation by Taliban, 5 April 2020 (b)`.
 */
export function claimTitle(model: Model, claim: Claim): string {
  const title = plainTitle(model, claim)
  const same = namesakes(model).get(partsOfTitle(model, claim)) ?? []
  return same.length < 2 ? title : `${title} (${letterOf(same.indexOf(claim.id))})`
}

/** `a` to `z`, then `aa`, `ab`. */
const letterOf = (at: number): string =>
  (at < 26 ? '' : letterOf(Math.floor(at / 26) - 1)) + String.fromCodePoint(97 + (at % 26))
