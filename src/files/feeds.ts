import type { Day } from '../model/days.ts'
import type { Model } from '../model/types.ts'
import { paths } from '../state/paths.ts'
import { partyName } from '../text/partyName.ts'
import { say } from '../text/say.ts'
import { type FeedItem, type FeedPlan, atomFeed } from './atomFeed.ts'
import { type FeedEntry, feedEntries, tagOf } from './feedEntries.ts'
import { filePaths } from '../state/filePaths.ts'
import { type Site, addressAsOf, addressAt } from './site.ts'

const kindWords: Readonly<Record<FeedEntry['kind'], string>> = { delivery: 'Delivery', account: 'Account', answer: 'Answer' }

const itemOf = (site: Site, { id, kind, day, title, text, path }: FeedEntry): FeedItem => ({
  id,
  day,
  title,
  text,
  address: addressAsOf(site, path, day),
  category: kindWords[kind],
})

/** What the record itself has been through, by its change log. */
function recordPlan(model: Model, site: Site): FeedPlan {
  const items = (model.versions ?? []).toReversed().map(({ version, day, summary, changes }): FeedItem => ({
    id: tagOf(model, 'version', version),
    day,
    title: `Version ${version}: ${say(summary)}`,
    text: [summary, ...changes].map(say).join(' '),
    address: addressAt(site, `${paths.data()}#versions`),
    category: 'Version of the record',
  }))
  return {
    id: tagOf(model, 'feeds', 'record'),
    path: filePaths.recordFeed(),
    title: 'Versions of the record',
    about: 'Each version of the record, with what changed in it. Dated by the day of the version.',
    page: paths.data(),
    since: model.agreement.coverage.to,
    items,
  }
}

function plans(model: Model, site: Site): readonly FeedPlan[] {
  const entries = feedEntries(model)
  const since: Day = model.agreement.coverage.from
  const plan = (name: string, path: string, title: string, page: string, chosen: readonly FeedEntry[]): FeedPlan => ({
    id: tagOf(model, 'feeds', name),
    path,
    title,
    about: 'Changes of status by the published rule, and new answers, by the day they came on record.',
    page,
    since,
    items: chosen.map((entry) => itemOf(site, entry)),
  })
  return [
    plan('all', filePaths.feed(), 'All terms', paths.changes(), entries),
    ...model.terms.map(({ id, title }) =>
      plan(`terms/${id}`, filePaths.termFeed(id), say(title), paths.term(id), entries.filter(({ terms }) => terms.includes(id))),
    ),
    ...model.parties.map(({ id }) =>
      plan(`parties/${id}`, filePaths.partyFeed(id), partyName(model, id), paths.party(id), entries.filter(({ parties }) => parties.includes(id))),
    ),
    recordPlan(model, site),
  ]
}

/** Every feed by its path. */
export const feeds = (model: Model, site: Site): ReadonlyMap<string, string> =>
  new Map(plans(model, site).map((plan) => [plan.path, atomFeed(model, site, plan)]))
