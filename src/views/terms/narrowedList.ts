import type { Day } from '../../model/days.ts'
import type { Model } from '../../model/types.ts'
import type { Choices } from '../../state/choices.ts'
import { groupOf, sortTerms } from './sortTerms.ts'
import { chosenTerms, termFacts } from './termFilters.ts'
import { termsSentence } from './termsSentence.ts'
import type { ListedTerms } from './wholeList.ts'

/** The list under the reader’s filters and order. */
export function narrowedList(model: Model, asOf: Day, choices: Choices): ListedTerms {
  const all = termFacts(model, asOf)
  const shown = sortTerms(model, chosenTerms(all, choices), choices.sort)
  const groups = new Map(shown.map((facts) => [facts.term.id, groupOf(model, facts, choices.sort)]))
  return {
    terms: shown.map(({ term }) => term),
    sentence: termsSentence(model, choices, shown.length, all.length),
    groupBy: ({ term }) => groups.get(term.id) ?? '',
  }
}
