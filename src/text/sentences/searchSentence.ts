import type { Day } from '../../model/days.ts'
import { formatDay } from '../formatDay.ts'
import { countOf, formatNumber, listOf } from '../formatNumber.ts'

/** What a search came to. */
interface SearchOutcome {
  readonly search: string
  readonly total: number
  readonly asOf: Day
  /** How many of the words each find holds, where none holds all of them. */
  readonly held: number | null
  /** The words, as typed, each with what was looked for in its place where nothing on record begins with it. */
  readonly words: readonly { readonly typed: string; readonly instead: readonly string[] }[]
  /** Where not all kinds are shown: which ones, and how many finds of them. */
  readonly only?: { readonly shown: number; readonly kinds: readonly string[] } | undefined
}

const quoted = (text: string): string => `“${text}”`

/** What a search came to: `4 of 18 finds for “8600”, terms only, all public by 31 August 2021.` */
export function searchSentence({ search, total, asOf, held, words, only }: SearchOutcome): string {
  const changed = words
    .filter(({ instead }) => instead.length > 0)
    .map(({ typed, instead }) => `Nothing holds ${quoted(typed)}; looked for ${listOf(instead.map(quoted))} instead.`)
  if (total === 0) return `Nothing public by ${formatDay(asOf)} holds ${quoted(search.trim())}.`
  const partly =
    held === null ? [] : [`No record holds all of the words; each of these holds ${held} of ${words.length}.`]
  const narrowed = only === undefined ? '' : `, ${listOf(only.kinds)} only`
  const found = `${only === undefined ? '' : `${formatNumber(only.shown)} of `}${countOf(total, 'find')}`
  return [`${found} for ${quoted(search.trim())}${narrowed}, all public by ${formatDay(asOf)}.`, ...partly, ...changed].join(' ')
}
