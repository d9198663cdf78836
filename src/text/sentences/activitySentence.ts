import type { Day } from '../../model/days.ts'
import type { Model, Term } from '../../model/types.ts'
import { capitalise } from '../capitalise.ts'
import { formatDate, formatDay } from '../formatDay.ts'
import { countOf, formatNumber, listOf } from '../formatNumber.ts'
import { partyInSentence } from '../partyName.ts'
import { say } from '../say.ts'
import { searchedWords } from './searchedWords.ts'

/** How many records of each sort stand together. */
export interface ActivityCounts {
  readonly statements: number
  readonly numbers: number
  readonly events: number
}

/** On how many terms a side spoke and had a part in an event. */
export interface ActivityOfSide {
  readonly party: string
  readonly spoke: number
  readonly acted: number
}

/** What is on record of one party on one term in one month: `2 statements, 1 event`. */
export function activityCountWords({ statements, numbers, events }: ActivityCounts): string {
  const parts = [
    statements === 0 ? '' : countOf(statements, 'statement'),
    numbers === 0 ? '' : countOf(numbers, 'number'),
    events === 0 ? '' : countOf(events, 'event'),
  ]
  return parts.filter((part) => part !== '').join(', ')
}

/** The months of a cell: `April 2020`, or the whole stretch where no more is known: `some time from April to June 2020`. */
export function activityMonthWords(from: string, to: string): string {
  if (from === to) return formatDate(from)
  const isSameYear = from.slice(0, 4) === to.slice(0, 4)
  const first = formatDate(from)
  return `some time from ${isSameYear ? first.replace(/ \d{4}$/, '') : first} to ${formatDate(to)}`
}

/** A cell in full, as the name of its mark: `Taliban, US limits its strikes and raids, April 2020: 2 statements, 1 event`. */
export const activityMarkName = (panel: string, term: Term, months: string, counts: ActivityCounts): string =>
  `${panel}, ${say(term.title)}, ${months}: ${activityCountWords(counts)}`

/** How many months of how many have nothing on record: `Nothing on record in 12 of 19 months`, `Nothing on record`. */
export const activitySilenceWords = (silent: number, months: number): string =>
  silent === months ? 'Nothing on record' : `Nothing on record in ${formatNumber(silent)} of ${countOf(months, 'month')}`

/** On how many terms each side spoke and had a part in events, and on how many no side did, in one sentence. */
export function activitySentence(
  model: Model,
  asOf: Day,
  { terms, sides, silent }: { readonly terms: number; readonly sides: readonly ActivityOfSide[]; readonly silent: number },
): string {
  if (terms === 0) return `By ${formatDay(asOf)}, no term was public.`
  const each = sides.map(
    ({ party, spoke, acted }) => `${partyInSentence(model, party)} spoke on ${formatNumber(spoke)} and had a part in events on ${formatNumber(acted)}`,
  )
  const none = silent === 0 ? 'on each of them something is on record from at least one of these sides' : `on ${formatNumber(silent)} nothing is on record from any of them`
  return `Of the ${countOf(terms, 'term')} public by ${formatDay(asOf)}, ${listOf(each)}; ${none}.`
}

/** What “nothing on record” means: `Nothing on record means that none was found in English-language sources to …`. */
export const nothingOnRecordSentence = (model: Model, asOf: Day): string =>
  `Nothing on record means that nothing was found. ${capitalise(searchedWords(model, asOf))}.`
