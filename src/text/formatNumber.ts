import type { Qualifier } from '../model/vocabulary.ts'

const whole = new Intl.NumberFormat('en-GB')

/** `13,000`. */
export const formatNumber = (value: number): string => whole.format(value)

/** `1 day`, `27 days`; with a plural of its own where `s` is not enough. */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${formatNumber(count)} ${Math.abs(count) === 1 ? one : many}`

/** `121 days`, or `121–123 days` where readings differ. */
export const spanOf = (least: number, most: number, one: string, many = `${one}s`): string =>
  least === most ? countOf(least, one, many) : `${formatNumber(least)}–${formatNumber(most)} ${many}`

const before: Readonly<Record<Qualifier, string>> = {
  exact: '',
  about: 'about ',
  'at-least': 'at least ',
  'at-most': 'at most ',
  'more-than': 'more than ',
  'fewer-than': 'fewer than ',
  'not-stated': '',
}

/** A number with its qualifier: `about 13,000`, `more than 12,000`, `about 4,500 to 5,000`. */
export const formatQualified = (value: number, qualifier: Qualifier, upTo?: number): string =>
  `${before[qualifier]}${formatNumber(value)}${upTo === undefined ? '' : ` to ${formatNumber(upTo)}`}`

/** Names in a sentence: `the Taliban`, `A and B`, `A, B and C`. */
export function listOf(items: readonly string[]): string {
  const last = items.at(-1)
  if (last === undefined) return ''
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}
