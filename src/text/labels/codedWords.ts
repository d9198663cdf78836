import { answerKindMeanings, claimKindMeanings } from './claimMeanings.ts'
import { answerKindWords, channelWords, claimKindWords, saysWords, verdictWords } from './claimWords.ts'
import { durationWords } from './durationWords.ts'
import { forceMeanings, originMeanings } from './recordMeanings.ts'
import { forceWords, observationKindWords, originWords, partyRoleWords, publicBasisWords, qualifierWords, sourceKindWords } from './recordWords.ts'
import { saysMeanings } from './saysMeanings.ts'
import type { Words } from './words.ts'

/** What a coded value is called and what it means, as far as there are words for either. */
type CodedWords = Readonly<Record<string, { readonly label?: string; readonly meaning?: string }>>

const labelled = (labels: Readonly<Record<string, string>>): CodedWords =>
  Object.fromEntries(Object.entries(labels).map(([value, label]) => [value, { label }]))

const worded = (words: Readonly<Record<string, Words>>, meanings: Readonly<Record<string, string>> = {}): CodedWords =>
  Object.fromEntries(
    Object.entries(words).map(([value, { label }]) => {
      const meaning = meanings[value]
      return [value, meaning === undefined ? { label } : { label, meaning }]
    }),
  )

const all: readonly CodedWords[] = [
  worded(claimKindWords, claimKindMeanings),
  worded(answerKindWords, answerKindMeanings),
  worded(saysWords, saysMeanings),
  worded(forceWords, forceMeanings),
  worded(originWords, originMeanings),
  durationWords,
  labelled(channelWords),
  labelled(verdictWords),
  labelled(partyRoleWords),
  labelled(qualifierWords),
  labelled(observationKindWords),
  labelled(sourceKindWords),
  labelled(publicBasisWords),
]

/** The words for a closed list of values, found by its members; undefined for a list whose values speak for themselves. */
export const codedWords = (values: readonly string[]): CodedWords | undefined =>
  values.length === 0 ? undefined : all.find((words) => values.length === Object.keys(words).length && values.every((value) => Object.hasOwn(words, value)))
