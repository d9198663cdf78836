import { distance } from 'fastest-levenshtein'
import type { Day } from '../../model/days.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { Model } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { claimTitle } from '../../text/claimTitle.ts'
import { say } from '../../text/say.ts'

/** A page that an address may have meant. */
export interface Near {
  readonly path: string
  readonly title: string
}

interface Candidate extends Near {
  /** What the address is compared with: the id, and the title in words. */
  readonly names: readonly string[]
}

const pages: readonly Candidate[] = [
  { path: paths.home(), title: 'Overview', names: ['overview', 'home', 'index'] },
  { path: paths.terms(), title: 'Terms', names: ['terms', 'term'] },
  { path: paths.claims(), title: 'Claims', names: ['claims', 'claim', 'statements'] },
  { path: paths.parties(), title: 'Parties and positions', names: ['parties', 'party', 'positions'] },
  { path: paths.exchange(), title: 'The prisoner exchange', names: ['exchange', 'prisoners'] },
  { path: paths.withdrawal(), title: 'The withdrawal', names: ['withdrawal', 'troops'] },
  { path: paths.argument(), title: 'Who answered whom', names: ['argument', 'replies'] },
  { path: paths.sources(), title: 'Sources', names: ['sources', 'source'] },
  { path: paths.changes(), title: 'Changes', names: ['changes', 'changed'] },
  { path: paths.method(), title: 'Method', names: ['method', 'rule', 'about'] },
]

/** Letters and digits in small words with single spaces between them: what a slip of the hand leaves alike. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Everything of the record that has a page, as public by the day. */
const candidates = (model: Model, asOf: Day): readonly Candidate[] => [
  ...pages,
  ...model.terms
    .filter((term) => publicBy(term, asOf))
    .map((term) => ({ path: paths.term(term.id), title: say(term.title), names: [term.id, say(term.title)] })),
  ...model.parties
    .filter((party) => publicBy(party, asOf))
    .map((party) => ({
      path: paths.party(party.id),
      title: say(party.name),
      names: [party.id, say(party.name), say(party.shortName)],
    })),
  ...model.claims
    .filter((claim) => publicBy(claim, asOf))
    .map((claim) => ({ path: paths.claim(claim.id), title: claimTitle(model, claim), names: [claim.id] })),
  ...model.events
    .filter((event) => publicBy(event, asOf))
    .map((event) => ({ path: paths.event(event.id), title: say(event.title), names: [event.id, say(event.title)] })),
  ...model.sources.map((source) => ({
    path: paths.source(source.id),
    title: `${source.title}, ${source.publisher}`,
    names: [source.id, source.title],
  })),
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

/**
 * The pages whose ids or titles come nearest to an address, nearest first. A record of the kind that the address
 * names goes before one of another kind that is about as near.
 */
export function nearestRecords(model: Model, address: string, asOf: Day, most: number): readonly Near[] {
  const kind = kindOf(address)
  const asked = plain(address.split('/').at(-1) ?? '')
  if (asked === '') return []
  return candidates(model, asOf)
    .map(({ path, title, names }) => {
      const nearest = Math.min(...names.map((name) => farness(asked, name)))
      return { near: { path, title }, far: kindOf(path) === kind ? nearest - 0.1 : nearest }
    })
    .filter(({ far }) => far < limit)
    .toSorted((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ near }) => near)
}
