import type { Day } from '../model/days.ts'
import { publicBy } from '../model/rule/publicBy.ts'
import { paths } from '../state/paths.ts'
import { pinnedAddress } from '../state/pinnedAddress.ts'
import type { TrackerState } from '../state/store.ts'
import type { CslItem } from '../text/cslItem.ts'
import { pageItem, sourceItem, statementItem } from '../text/cslItems.ts'
import { appName } from '../text/pageTitle.ts'
import { pageOf } from './pageOf.ts'

/** What of a page can be cited: the page, or the record it is about as a work of its own. */
export type CitedKind = 'page' | 'statement' | 'source'

/** A work to cite, with what it is called here. */
export interface CitedWork {
  readonly kind: CitedKind
  readonly label: string
  readonly item: CslItem
}

/** The works that can be cited from where the reader stands; the page comes first. Addresses are made whole from `origin`. */
export function citedWorks(
  state: Pick<TrackerState, 'model' | 'base' | 'address' | 'recordSum'>,
  asOf: Day,
  origin: string,
): readonly [CitedWork, ...CitedWork[]] {
  const { model, address, recordSum } = state
  const { definition, id } = pageOf(model, address.path)
  const title = definition?.title(model, id, asOf) ?? appName
  const item = pageItem(model, { title, asOf, path: address.path, address: new URL(pinnedAddress(state), origin).href, sum: recordSum })
  const page: CitedWork = { kind: 'page', label: 'This page', item }
  const claim = address.path === paths.claim(id) ? model.index.claims.get(id) : undefined
  if (claim !== undefined && publicBy(claim, asOf)) {
    return [page, { kind: 'statement', label: 'The statement itself', item: statementItem(model, claim, asOf) }]
  }
  // A source that cannot be shown yet has no title of its own.
  const source = address.path === paths.source(id) ? model.index.sources.get(id) : undefined
  return source === undefined || source.title !== title ? [page] : [page, { kind: 'source', label: 'The source itself', item: sourceItem(source) }]
}
