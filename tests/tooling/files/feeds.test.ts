import Parser from 'rss-parser'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/model/days.ts'
import { changesBetween } from '../../../src/model/rule/changes.ts'
import { statusDays } from '../../../src/model/rule/statusDays.ts'
import { answeredBy } from '../../../src/model/rule/thread.ts'
import { makeFrom, oddRecord, oddTexts, theOdd, theWhole } from './made.ts'

/** A feed as a reader that is not ours has it. */
const read = (xml: string) => new Parser<object, { readonly id: string }>().parseString(xml)

const { text, model, paths, site } = await theWhole()
const all = await read(text('/feeds/all.atom'))
const feeds = paths.filter((path) => path.startsWith('/feeds/'))
const { from, to } = model.agreement.coverage

it('there is one for everything, for the record, and for each term and party', () => {
  expect(feeds.toSorted()).toEqual(
    ['/feeds/all.atom', '/feeds/record.atom', ...model.terms.map(({ id }) => `/feeds/terms/${id}.atom`), ...model.parties.map(({ id }) => `/feeds/parties/${id}.atom`)].toSorted(),
  )
})

it('every feed is read by a reader of Atom, with ids that stand once and links to pages of the site', async () => {
  for (const path of feeds) {
    const feed = await read(text(path))
    expect(feed.title, path).toContain('Doha Agreement Tracker')
    expect(feed.feedUrl, path).toBe(`${site.origin}${site.base}${path.slice(1)}`)
    const ids = feed.items.map(({ id }) => id)
    expect(new Set(ids).size, path).toBe(ids.length)
    expect(feed.items.filter(({ link }) => !link?.startsWith(`${site.origin}${site.base}`)), path).toEqual([])
    expect(ids.filter((id) => !/^tag:doha-agreement-tracker,2026:[a-z0-9./-]+$/.test(id)), path).toEqual([])
  }
})

it('nothing in a feed about the agreement is dated outside the days that the record covers', async () => {
  for (const path of feeds.filter((name) => name !== '/feeds/record.atom')) {
    const days = [...text(path).matchAll(/<(?:updated|published)>([^<]{10})/g)].map(([, day = '']) => day)
    expect(days.filter((day) => day < from || day > to), path).toEqual([])
  }
})

it('one change is one entry: the days that are told of are all the days on which a status became another', () => {
  const days = statusDays(model)
  const expected = days.flatMap((day) => {
    const { delivery, account } = changesBetween(model, addDays(day, -1), day)
    return [...delivery.map(({ term }) => `delivery/${term}/${day}`), ...account.map(({ term, party }) => `account/${term}/${party}/${day}`)]
  })
  const told = all.items.map(({ id }) => id.replace('tag:doha-agreement-tracker,2026:doha-agreement/', '')).filter((id) => !id.startsWith('answer/'))
  expect(told.toSorted()).toEqual(expected.toSorted())
  for (const [at, day] of days.entries()) {
    const next = addDays(days[at + 1] ?? addDays(to, 1), -1)
    const { delivery, account } = changesBetween(model, day, next)
    expect([...delivery, ...account], `between ${day} and ${next}`).toEqual([])
  }
})

it('every answer that came on record is an entry, dated by its public day', () => {
  const answers = model.claims.filter((claim) => answeredBy(claim).length > 0)
  const told = all.items.filter(({ id }) => id.includes('/answer/'))
  expect(told.map(({ id, pubDate }) => `${id.split('/').at(-1)} ${pubDate?.slice(0, 10)}`).toSorted()).toEqual(
    answers.map((claim) => `${claim.id} ${claim.public.day}`).toSorted(),
  )
})

it('the newest stands first', () => {
  const days = all.items.map(({ pubDate }) => String(pubDate))
  expect(days).toEqual(days.toSorted().toReversed())
})

describe('the feed of a term and of a party', () => {
  it('holds the entries about it and no others', async () => {
    const feed = await read(text('/feeds/terms/taliban-prisoners-released.atom'))
    const status = feed.items.map(({ id }) => id).filter((id) => !id.includes('/answer/'))
    expect(status.length).toBeGreaterThan(0)
    expect(status.filter((id) => !id.includes('/taliban-prisoners-released/'))).toEqual([])
    expect(status).toEqual(all.items.map(({ id }) => id).filter((id) => /\/(?:delivery|account)\/taliban-prisoners-released\//.test(id)))
  })

  it('of a party that others speak for has what was said about their agents', async () => {
    const feed = await read(text('/feeds/parties/united-states.atom'))
    expect(feed.items.map(({ id }) => id)).toContain('tag:doha-agreement-tracker,2026:doha-agreement/answer/2020-04-05-usfora-upholds-terms-baseless')
  })
})

it('the feed of the record has an entry for each version', async () => {
  const feed = await read(text('/feeds/record.atom'))
  expect(feed.items.map(({ title, pubDate }) => [title?.slice(0, 13), pubDate?.slice(0, 10)])).toEqual(
    (model.versions ?? []).toReversed().map(({ version, day }) => [`Version ${version}`, day]),
  )
})

it('gains one entry by a new answer, and keeps the ids of the others', async () => {
  const record = oddRecord()
  const before = await read((await theOdd()).text('/feeds/all.atom'))
  const [, second] = record.claims
  if (second === undefined) throw new Error('The odd record has lost its answers.')
  const after = await read((await makeFrom(JSON.stringify({ ...record, claims: [...record.claims, { ...second, id: 'one-more' }] }))).text('/feeds/all.atom'))
  const ids = (feed: typeof after) => feed.items.map(({ id }) => id).toSorted()
  expect(ids(after).filter((id) => !ids(before).includes(id))).toEqual(['tag:doha-agreement-tracker,2026:an-agreement/answer/one-more'])
  expect(ids(before).filter((id) => !ids(after).includes(id))).toEqual([])
})

/** What a reader of feeds shows of text that went out as HTML. */
const shown = (html: string | undefined): string => (html ?? '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

it('texts that XML or HTML could take for something else come back as they were', async () => {
  const odd = await theOdd()
  const feed = await read(odd.text('/feeds/all.atom'))
  for (const [at, odds] of oddTexts.entries()) {
    const entry = feed.items.find(({ id }) => id.endsWith(`/odd-claim-${at}`))
    expect(shown(entry?.content).replaceAll('\r\n', '\n'), odds).toContain(odds.replaceAll('\r\n', '\n'))
  }
})
