import { distance } from 'fastest-levenshtein'
import type { Day } from '../../model/days.ts'
import { remember } from '../../model/rule/remember.ts'
import type { Model } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { claimTitle } from '../../text/claimTitle.ts'
import { say } from '../../text/say.ts'
import { listedSources } from '../shared/sourceUse.ts'

/** A page that an address may have meant. */
export interface Near {
  readonly path: string
  readonly title: string
}

interface Candidate {
  readonly path: string
  readonly title: () => string
  /** What the address is compared with: the id, and the title in words. */
  readonly names: readonly string[]
  /** The first day on which there is anything at that path; null for what is always there. */
  readonly from: Day | null
}

const page = (path: string, title: string, ...names: string[]): Candidate => ({ path, title: () => title, names: [title, ...names], from: null })

const pages: readonly Candidate[] = [
  page(paths.home(), 'Overview', 'home', 'index'),
  page(paths.terms(), 'Terms', 'term'),
  page(paths.claims(), 'Claims', 'claim', 'statements'),
  page(paths.parties(), 'Parties and positions', 'parties', 'party', 'positions'),
  page(paths.exchange(), 'The prisoner exchange', 'exchange', 'prisoners'),
  page(paths.withdrawal(), 'The withdrawal', 'withdrawal', 'troops'),
  page(paths.argument(), 'Who answered whom', 'argument', 'replies'),
  page(paths.sources(), 'Sources', 'source'),
  page(paths.changes(), 'Changes', 'changed'),
  page(paths.compare(), 'Compare', 'comparison'),
  page(paths.search(), 'Search', 'find'),
  page(paths.data(), 'Data', 'download'),
  page(paths.method(), 'Method', 'rule', 'about'),
]

/** Letters and digits in small words with single spaces between them: what a slip of the hand leaves alike. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Everything that has a page, whatever the day. */
const candidates = (model: Model): readonly Candidate[] => [
  ...pages,
  ...model.terms.map(({ id, title, public: { day: from } }) => ({ path: paths.term(id), title: () => say(title), names: [id, say(title)], from })),
  ...model.parties.map(({ id, name, shortName, public: { day: from } }) => ({ path: paths.party(id), title: () => say(name), names: [id, say(name), say(shortName)], from })),
  ...model.claims.map((claim) => ({ path: paths.claim(claim.id), title: () => claimTitle(model, claim), names: [claim.id], from: claim.public.day })),
  ...model.events.map(({ id, title, public: { day: from } }) => ({ path: paths.event(id), title: () => say(title), names: [id, say(title)], from })),
  ...listedSources(model).map(({ source: { id, title, publisher }, from }) => ({ path: paths.source(id), title: () => `${title}, ${publisher}`, names: [id, title], from })),
]

const kindOf = (path: string): string => path.split('/')[1] ?? ''

/** How far a name is from what was asked for, as a part of the longer of the two: 0 is the same, 1 has nothing alike. */
function farness(asked: string, name: string): number {
  const words = plain(name)
  const longest = Math.max(asked.length, words.length)
  return longest === 0 ? 1 : distance(asked, words) / longest
}

/** Names farther than this are chance. */
const limit = 0.6

/** What comes near to an address on any day, nearest first: that takes going through the whole record. */
const ranked = remember('nearest', (model: Model, address: string): readonly Candidate[] => {
  const kind = kindOf(address)
  const asked = plain(address.split('/').at(-1) ?? '')
  if (asked === '') return []
  return candidates(model)
    .map((candidate) => {
      const nearest = Math.min(...candidate.names.map((name) => farness(asked, name)))
      return { candidate, far: kindOf(candidate.path) === kind ? nearest - 0.1 : nearest }
    })
    .filter(({ far }) => far < limit)
    .toSorted((a, b) => a.far - b.far)
    .map(({ candidate }) => candidate)
})

/**
 * The pages whose ids or titles come nearest to an address, nearest first. A record of the kind that the address
 * names goes before one of another kind that is about as near.
 */
export const nearestRecords = (model: Model, address: string, asOf: Day, most: number): readonly Near[] =>
  ranked(model, address)
    .filter(({ from }) => from === null || from <= asOf)
    .slice(0, most)
    .map(({ path, title }) => ({ path, title: title() }))
