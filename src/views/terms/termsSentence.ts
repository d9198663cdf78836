import type { Model } from '../../model/types.ts'
import type { Choices } from '../../state/choices.ts'
import { decapitalise } from '../../text/decapitalise.ts'
import { countOf, formatNumber } from '../../text/formatNumber.ts'
import { partyInSentence } from '../../text/partyName.ts'
import { type ChosenFilter, chosenFilters } from '../shared/filterWords.ts'
import { termFilterKeys } from './termFilterKeys.ts'
import { allTerms } from './wholeList.ts'

const orList = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

const clauses: Readonly<Record<(typeof termFilterKeys)[number], (words: string, choices: Choices) => string>> = {
  delivery: (words) => words,
  account: (words) => `account ${words}`,
  topic: (words) => `about ${words}`,
  party: (words) => `concerning ${words}`,
  accused: (words) => `with an allegation about ${words}`,
  answer: (words) => `with an allegation and ${words}`,
  text: (words) => (words === 'public' ? 'in a public text' : 'in no public text'),
  verified: (words) => (words === 'yes' ? 'with a passage seen' : 'with no passage seen yet'),
  kind: (words) => `with a statement of the kind ${words}`,
  // One and the same statement has to be both.
  channel: (words, { kind }) => `${kind.length > 0 ? 'the same' : 'with a statement'} through the channel ${words}`,
  from: (words) => `due from ${words}`,
  to: (words) => `due by ${words}`,
  instrument: (words) => `in ${words}`,
  force: (words) => `worded as ${words}`,
  q: (words) => `with ${words}`,
}

function wordsOf(model: Model, { key, value, words }: ChosenFilter): string {
  if (key === 'party' || key === 'accused') return partyInSentence(model, value)
  if (key === 'instrument') return `“${words}”`
  if (key !== 'answer') return decapitalise(words)
  return value === 'none' ? 'no answer on record' : value === 'any' ? 'an answer on record' : `the answer “${decapitalise(words)}”`
}

/** What is shown: `12 of 31 terms: overdue, about prisoners`, `All 31 terms`. */
export function termsSentence(model: Model, choices: Choices, shown: number, total: number): string {
  const parts = termFilterKeys.flatMap((key) => {
    const filters = chosenFilters(model, choices, [key])
    if (filters.length === 0) return []
    const words = filters.map((filter) => wordsOf(model, filter))
    return [clauses[key](orList(words), choices)]
  })
  if (parts.length === 0) return allTerms(total)
  const count = shown === 0 ? `None of ${countOf(total, 'term')}` : `${formatNumber(shown)} of ${countOf(total, 'term')}`
  return `${count}: ${parts.join(', ')}`
}
