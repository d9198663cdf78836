import { type Day, parseDay } from '../model/days.ts'

/** Why a value of the query was not taken as it stands. */
export type ProblemReason = 'unparsable' | 'unknown-value' | 'outside-coverage' | 'other-version'

/** One value, or one member of a list, that was not taken as it stands, and what was taken instead if anything. */
export type ChoiceProblem = {
  readonly value: string
  readonly reason: ProblemReason
  readonly usedInstead?: string
}

/**
 * What a value of the query comes to: a choice; what would apply without it; or something wrong, with the part that
 * could still be used.
 */
export type Decoded<V> =
  | { readonly outcome: 'valid'; readonly value: V }
  | { readonly outcome: 'default' }
  | { readonly outcome: 'invalid'; readonly problems: readonly ChoiceProblem[]; readonly usable?: V }

const unparsable = (value: string): Decoded<never> => ({
  outcome: 'invalid',
  problems: [{ value, reason: 'unparsable' }],
})

/** Reads a day of the calendar. */
export function decodeDay(value: string): Decoded<Day> {
  const day = parseDay(value)
  return day === null ? unparsable(value) : { outcome: 'valid', value: day }
}

/** Reads the as-of day. A day outside the coverage becomes its nearer end; the last day is what applies anyway. */
export function decodeAsOf(value: string, coverage: { readonly from: Day; readonly to: Day }): Decoded<Day> {
  const day = parseDay(value)
  if (day === null) return unparsable(value)
  if (day === coverage.to) return { outcome: 'default' }
  if (day >= coverage.from && day < coverage.to) return { outcome: 'valid', value: day }
  const end = day < coverage.from ? coverage.from : coverage.to
  const problems = [{ value, reason: 'outside-coverage' as const, usedInstead: end }]
  return end === coverage.to ? { outcome: 'invalid', problems } : { outcome: 'invalid', problems, usable: end }
}

/** Reads text that must have a given form. */
export function decodeText(value: string, form: RegExp): Decoded<string> {
  return form.test(value) ? { outcome: 'valid', value } : unparsable(value)
}

/**
 * Reads the version of the record that an address was made from. Another than the one at hand stays as it is, so that
 * it goes along, and is reported: the text may read differently.
 */
export function decodeVersion(value: string, form: RegExp, version: string): Decoded<string> {
  const decoded = decodeText(value, form)
  if (decoded.outcome !== 'valid' || value === version) return decoded
  return { outcome: 'invalid', problems: [{ value, reason: 'other-version', usedInstead: version }], usable: value }
}

/** Reads one of a closed list of words. */
export function decodeWord<W extends string>(value: string, words: readonly W[]): Decoded<W> {
  const word = words.find((candidate) => candidate === value)
  return word === undefined
    ? { outcome: 'invalid', problems: [{ value, reason: 'unknown-value' }] }
    : { outcome: 'valid', value: word }
}

/**
 * Reads a comma-separated list. The members come back once each, in the order of `words`; a member that is not
 * among them is reported and the others are kept. Empty members say nothing.
 */
export function decodeList<W extends string>(value: string, words: readonly W[]): Decoded<readonly W[]> {
  const members = new Set<string>(value.split(',').filter((member) => member !== ''))
  const known = words.filter((word) => members.has(word))
  const knownWords = new Set<string>(known)
  const problems = [...members]
    .filter((member) => !knownWords.has(member))
    .map((member): ChoiceProblem => ({ value: member, reason: 'unknown-value' }))
  if (problems.length === 0) return known.length === 0 ? { outcome: 'default' } : { outcome: 'valid', value: known }
  return known.length === 0 ? { outcome: 'invalid', problems } : { outcome: 'invalid', problems, usable: known }
}
