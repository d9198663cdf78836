import type { Day } from '../days.ts'
import type { Model } from '../types.ts'
import { type Account, accountsOf } from './account.ts'
import { type Delivery, deliveryOf } from './delivery.ts'
import { hasStatements } from './position.ts'
import { publicBy } from './publicBy.ts'
import { remember } from './remember.ts'

/** What the page says first about a term: both axes side by side, never one merged verdict. */
export interface Headline {
  readonly term: string
  readonly delivery: Delivery
  /** The accounts about which something was said; one "no statement" where nothing was. */
  readonly accounts: readonly Account[]
  /** Whether the term stands in a text that readers can see. */
  readonly inPublicText: boolean
  /** The wider term whose statements are shown where none are coded on this one. */
  readonly recordedUnder: string | null
}

/** Delivery and accounts of a term by the end of a day. */
export const headlineOf = remember('headlineOf', (model: Model, term: string, asOf: Day): Headline => {
  const record = model.index.terms.get(term)
  const accounts = accountsOf(model, term, asOf)
  const spoken = accounts.filter(({ state }) => state !== 'no-statement')
  return {
    term,
    delivery: deliveryOf(model, term, asOf),
    accounts: spoken.length > 0 ? spoken : accounts.slice(0, 1),
    inPublicText: record?.inPublicText ?? true,
    recordedUnder: hasStatements(model, term, asOf) ? null : (record?.partOf ?? null),
  }
})

/** The terms known to the public by the day, in the order of the record. */
export const termsBy = (model: Model, asOf: Day) => model.terms.filter((term) => publicBy(term, asOf))
