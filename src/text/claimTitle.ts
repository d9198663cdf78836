import { remember } from '../model/rule/remember.ts'
import type { Claim, Model } from '../model/types.ts'
import { formatDate } from './formatDay.ts'
import { claimKindWords } from './labels/claimWords.ts'
import { partyName } from './partyName.ts'

const plainTitle = (model: Model, claim: Claim): string =>
  `${claimKindWords[claim.kind].label} by ${claim.speaker === undefined ? '' : `${claim.speaker}, `}${partyName(model, claim.party)}, ${formatDate(claim.date, claim.datePart)}`

/** The claims of every short name, those that were public first before the others: a later one changes no earlier letter. */
const namesakes = remember('namesakes', (model: Model): ReadonlyMap<string, readonly string[]> => {
  const byTitle = new Map<string, string[]>()
  for (const claim of model.index.claimsByDay) {
    const title = plainTitle(model, claim)
    const same = byTitle.get(title)
    if (same === undefined) byTitle.set(title, [claim.id])
    else same.push(claim.id)
  }
  return byTitle
})

/**
 * A claim’s short name, for links and titles: `Denial by Sonny Leggett, US forces in Afghanistan, 5 April 2020`. Where
 * several would have one name they are told apart by letters, as works of one author and year are:
 * `Accusation by Taliban, 5 April 2020 (b)`.
 */
export function claimTitle(model: Model, claim: Claim): string {
  const title = plainTitle(model, claim)
  const same = namesakes(model).get(title) ?? []
  return same.length < 2 ? title : `${title} (${letterOf(same.indexOf(claim.id))})`
}

/** `a` to `z`, then `aa`, `ab`. */
const letterOf = (at: number): string =>
  (at < 26 ? '' : letterOf(Math.floor(at / 26) - 1)) + String.fromCodePoint(97 + (at % 26))
