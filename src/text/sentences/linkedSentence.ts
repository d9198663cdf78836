import type { Day } from '../../model/days.ts'
import type { Model, Term } from '../../model/types.ts'
import { formatDay } from '../formatDay.ts'
import { countOf, formatNumber, listOf } from '../formatNumber.ts'
import { partyInSentence } from '../partyName.ts'
import { say } from '../say.ts'

/** How a term hangs on another: by its own words it starts after it, somebody says that it is a condition, or it is part of it. */
export const linkKinds = ['starts-after', 'condition', 'disputed-condition', 'part-of'] as const
/** One of {@link linkKinds}. */
export type LinkKind = (typeof linkKinds)[number]

/** The kinds in words, as they stand before the term that is waited on. */
export const linkKindWords: Readonly<Record<LinkKind, string>> = {
  'starts-after': 'starts after',
  condition: 'waits on',
  'disputed-condition': 'said to wait on',
  'part-of': 'is part of',
}

/** The kinds in words, for a key. */
export const linkKindMeanings: Readonly<Record<LinkKind, string>> = {
  'starts-after': 'By its text, starts after',
  condition: 'Condition, not disputed on record',
  'disputed-condition': 'Condition, disputed whether it is one',
  'part-of': 'Part of a wider term',
}

/** What a link is about, for its name. */
interface NamedLink {
  readonly kind: LinkKind
  readonly term: Term
  readonly on: readonly Term[]
  readonly assertedBy: readonly string[]
  readonly isMutual: boolean
  readonly isDoubted: boolean
}

const most = 3

/** Terms by title, of many only the first: `A, B and 6 more`. */
const titlesOf = (terms: readonly Term[]): string => {
  const titles = terms.map(({ title }) => say(title))
  return titles.length > most ? `${titles.slice(0, most - 1).join(', ')} and ${formatNumber(titles.length - most + 1)} more` : listOf(titles)
}

/** Who says that the term waits: `as the Taliban say`, or nobody where it follows from the text. */
export const assertedWords = (model: Model, parties: readonly string[]): string =>
  parties.length === 0 ? 'follows from the text' : `asserted by ${listOf(parties.map((party) => partyInSentence(model, party)))}`

/** How a term hangs on those that are named after it, with whoever says so: `said by the Taliban to wait on, each on the other`. */
export function linkWords(model: Model, { kind, assertedBy, isMutual }: Pick<NamedLink, 'kind' | 'assertedBy' | 'isMutual'>): string {
  const by = listOf(assertedBy.map((party) => partyInSentence(model, party)))
  const words: Readonly<Record<LinkKind, string>> = {
    ...linkKindWords,
    condition: by === '' ? linkKindWords.condition : `by word of ${by} waits on`,
    'disputed-condition': by === '' ? linkKindWords['disputed-condition'] : `said by ${by} to wait on`,
  }
  return `${words[kind]}${isMutual ? ', each on the other' : ''}`
}

/** Who says that what is waited on is not kept: `“Not kept” or “not yet” by the latest word of the Taliban`; null where nobody does. */
export const doubtWords = (model: Model, parties: readonly string[]): string | null =>
  parties.length === 0 ? null : `“Not kept” or “not yet” by the latest word of ${listOf(parties.map((party) => partyInSentence(model, party)))}`

/** A link in full, as the name of its mark. */
export function linkName(model: Model, { kind, term, on, assertedBy, isMutual, isDoubted }: NamedLink): string {
  const isCondition = kind === 'condition' || kind === 'disputed-condition'
  const parts = [
    isCondition ? assertedWords(model, assertedBy) : '',
    isMutual ? 'each waits on the other' : '',
    isDoubted ? 'somebody says: not kept, or not yet' : '',
  ]
  return [`${say(term.title)} ${linkKindWords[kind]} ${titlesOf(on)}`, ...parts.filter((part) => part !== '')].join('; ')
}

/** How many links of each kind there are, of how many somebody says that the other term was not kept, and how many are mutual. */
export interface LinkTotals {
  readonly waiting: number
  readonly kinds: Readonly<Record<LinkKind, number>>
  readonly doubted: number
  readonly mutual: number
}

/** Which terms wait on which, in one sentence. */
export function linkedSentence(asOf: Day, { waiting, kinds, doubted, mutual }: LinkTotals): string {
  const starts = kinds['starts-after']
  const conditions = kinds.condition + kinds['disputed-condition']
  if (waiting === 0) return `By ${formatDay(asOf)}, no term is on record as waiting on another.`
  const parts = [
    starts === 0 ? '' : `${formatNumber(starts)} ${starts === 1 ? 'starts' : 'start'} after another by the text`,
    conditions === 0 ? '' : `${countOf(conditions, 'condition')} ${conditions === 1 ? 'is' : 'are'} asserted, of which ${formatNumber(kinds['disputed-condition'])} disputed as conditions`,
  ].filter((part) => part !== '')
  const unkept =
    conditions === 0 ? '' : `; of ${doubted === 0 ? 'none' : formatNumber(doubted)} of these somebody says that what is waited on is not kept, or not yet`
  const rings = mutual === 0 ? '' : `; ${countOf(mutual, 'link')} ${mutual === 1 ? 'is' : 'are'} mutual, each term waiting on the other`
  return `By ${formatDay(asOf)}, ${countOf(waiting, 'term')} ${waiting === 1 ? 'waits' : 'wait'} on another: ${listOf(parts)}${unkept}${rings}.`
}
