import type { Model } from '../../model/types.ts'
import type { Choices } from '../../state/choices.ts'
import { decapitalise } from '../../text/decapitalise.ts'
import { countOf, formatNumber } from '../../text/formatNumber.ts'
import { partyInSentence } from '../../text/partyName.ts'
import { chosenFilters } from '../shared/filterWords.ts'
import type { FacetKey } from './termFilters.ts'

/** The filters of the list of terms, in the order in which the sentence names them. */
export const termFilterKeys = ['delivery', 'account', 'topic', 'party', 'instrument', 'force', 'q'] as const

const orList = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

const clauses: Readonly<Record<FacetKey | 'q', (words: string) => string>> = {
  delivery: (words) => words,
  account: (words) => `account ${words}`,
  topic: (words) => `about ${words}`,
  party: (words) => `concerning ${words}`,
  instrument: (words) => `in ${words}`,
  force: (words) => `worded as ${words}`,
  q: (words) => `with ${words}`,
}

/** What is shown: `12 of 31 terms: overdue, about prisoners`, `All 31 terms`. */
export function termsSentence(model: Model, choices: Choices, shown: number, total: number): string {
  const parts = termFilterKeys.flatMap((key) => {
    const filters = chosenFilters(model, choices, [key])
    if (filters.length === 0) return []
    const words = filters.map((filter) =>
      key === 'party' ? partyInSentence(model, filter.value) : key === 'instrument' ? `“${filter.words}”` : decapitalise(filter.words),
    )
    return [clauses[key](orList(words))]
  })
  if (parts.length === 0) return `All ${countOf(total, 'term')}`
  const count = shown === 0 ? `None of ${countOf(total, 'term')}` : `${formatNumber(shown)} of ${countOf(total, 'term')}`
  return `${count}: ${parts.join(', ')}`
}
