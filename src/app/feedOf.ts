import type { Day } from '../model/days.ts'
import { publicBy } from '../model/rule/publicBy.ts'
import { paths } from '../state/paths.ts'
import type { TrackerState } from '../state/store.ts'
import { pageOf } from './pageOf.ts'

/** A feed of what a page is about, with the words of the link to it. */
export interface FeedOf {
  readonly label: string
  readonly href: string
}

/** The Atom feed of the term or party that a page is about; null on other pages, and for what was not public by the day. */
export function feedOf({ model, base, address: { path } }: Pick<TrackerState, 'model' | 'base' | 'address'>, asOf: Day): FeedOf | null {
  const { id } = pageOf(model, path)
  const term = path === paths.term(id) ? model.index.terms.get(id) : undefined
  const party = path === paths.party(id) ? model.index.parties.get(id) : undefined
  const record = term ?? party
  if (record === undefined || !publicBy(record, asOf)) return null
  return { label: `Follow this ${record === term ? 'term' : 'party'} (Atom feed)`, href: `${base}${paths.feedOf(path).slice(1)}` }
}
