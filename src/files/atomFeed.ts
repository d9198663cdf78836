import { Feed } from 'feed'
import type { Day } from '../model/days.ts'
import type { Model } from '../model/types.ts'
import { inUtc } from '../text/formatDay.ts'
import { appName } from '../text/pageTitle.ts'
import { type Site, addressAt, licenceAddress } from './site.ts'

/** What a feed tells, before it is written. */
export interface FeedItem {
  readonly id: string
  readonly day: Day
  readonly title: string
  readonly text: string
  /** The complete address of the page that shows it. */
  readonly address: string
  readonly category: string
}

/** A feed: where it stands, what it is called, the page it goes with, and what it tells. */
export interface FeedPlan {
  readonly id: string
  readonly path: string
  readonly title: string
  readonly about: string
  /** The path of its page. */
  readonly page: string
  /** The day of a feed that has nothing to tell yet. */
  readonly since: Day
  readonly items: readonly FeedItem[]
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Titles and texts go out as HTML: what would be read as a sign of it is written as text. */
const asHtml = (text: string): string => text.replaceAll(/[&<>]/g, (sign) => entities[sign] ?? sign)

/** A feed as Atom. Its days are those of the record: the same record gives the same feed. */
export function atomFeed(model: Model, site: Site, { id, path, title, about, page, since, items }: FeedPlan): string {
  const latest = items.reduce<Day>((day, item) => (item.day > day ? item.day : day), since)
  const licence = licenceAddress(model)
  const feed = new Feed({
    id,
    title: `${title} · ${appName}`,
    description: about,
    link: addressAt(site, page),
    feed: addressAt(site, path),
    updated: inUtc(latest),
    author: { name: appName, link: addressAt(site, '/') },
    generator: `${appName}, record version ${model.version}`,
    copyright: licence === null ? model.licence : `${model.licence}, ${licence}. Quotations belong to their speakers.`,
  })
  for (const item of items) {
    feed.addItem({
      id: item.id,
      title: asHtml(item.title),
      content: asHtml(item.text),
      link: item.address,
      date: inUtc(item.day),
      published: inUtc(item.day),
      category: [{ term: item.category }],
    })
  }
  return `${feed.atom1()}\n`
}
