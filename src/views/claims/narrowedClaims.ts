import type { Day } from '../../model/days.ts'
import { publicCount } from '../../model/rule/publicCount.ts'
import type { Claim, Model } from '../../model/types.ts'
import type { Choices } from '../../state/choices.ts'
import { claimListSentence } from '../../text/sentences/claimListSentence.ts'
import type { ClaimRow } from './claimRow.ts'
import { claimRows } from './claimRows.ts'
import { filterClaims } from './filterClaims.ts'

/** What the choices leave of the list. */
interface NarrowedClaims {
  /** All rows public by the day, whether they fit or not. */
  readonly rows: readonly ClaimRow[]
  readonly claims: readonly Claim[]
  /** How many statements there are in all. */
  readonly total: number
  readonly summary: string
}

const made = new WeakMap<Choices, NarrowedClaims & { readonly model: Model; readonly asOf: Day }>()

/** The statements that fit the choices, with the sentence that says so. The list and its filters ask for the same: it is worked out once. */
export function narrowedClaims(model: Model, choices: Choices, asOf: Day): NarrowedClaims {
  const known = made.get(choices)
  if (known !== undefined && known.model === model && known.asOf === asOf) return known
  const rows = claimRows(model, asOf)
  const total = publicCount(model.index.claimsByDay, asOf)
  const claims = filterClaims(rows, choices)
  const summary = claimListSentence(model, { shown: claims.length, total, asOf }, choices)
  const narrowed = { rows, claims, total, summary, model, asOf }
  made.set(choices, narrowed)
  return narrowed
}
