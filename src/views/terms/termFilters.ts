import type { Day } from '../../model/days.ts'
import { partiesMeant } from '../../model/rule/account.ts'
import { type Headline, headlineOf, termsBy } from '../../model/rule/headline.ts'
import { accountStates, deliveryStates } from '../../model/rule/states.ts'
import type { Model, Term } from '../../model/types.ts'
import { forces } from '../../model/vocabulary.ts'
import type { Choices } from '../../state/choices.ts'
import { say } from '../../text/say.ts'

/** The filters that choose among values, each with its count. */
export const facetKeys = ['delivery', 'account', 'topic', 'party', 'instrument', 'force'] as const
/** One of {@link facetKeys}. */
export type FacetKey = (typeof facetKeys)[number]

/** What the filters ask of a term, on a day. */
export interface TermFacts {
  readonly term: Term
  readonly headline: Headline
  /** The term’s values under each facet. */
  readonly values: Readonly<Record<FacetKey, readonly string[]>>
  /** Everything that words are looked for in, in lower case. */
  readonly text: string
}

/** The terms public by the day with what the filters ask of them, in the order of the record. */
export const termFacts = (model: Model, asOf: Day): readonly TermFacts[] =>
  termsBy(model, asOf).map((term) => {
    const headline = headlineOf(model, term.id, asOf)
    return {
      term,
      headline,
      values: {
        delivery: [headline.delivery.state],
        account: headline.accounts.map(({ state }) => state),
        topic: [term.topic],
        instrument: [term.instrument],
        force: [term.force],
        party: partiesMeant(model, term.id, asOf),
      },
      text: [term.title, term.summary, term.reference, term.keyPhrase ?? '', term.note ?? '']
        .map(say)
        .join('\n')
        .toLowerCase(),
    }
  })

const fits = ({ values }: TermFacts, choices: Choices, key: FacetKey): boolean => {
  const chosen: readonly string[] = choices[key]
  return chosen.length === 0 || values[key].some((value) => chosen.includes(value))
}

const hasWords = ({ text }: TermFacts, { q = '' }: Choices): boolean =>
  q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))

const fitsAllBut = (facts: TermFacts, choices: Choices, left?: FacetKey): boolean =>
  hasWords(facts, choices) && facetKeys.every((key) => key === left || fits(facts, choices, key))

/** The terms that fit every filter: one of the values chosen under each, and all of the words. */
export const chosenTerms = (all: readonly TermFacts[], choices: Choices): readonly TermFacts[] =>
  all.filter((facts) => fitsAllBut(facts, choices))

/** A value a reader can choose, and how many terms it would show beside the other filters. */
export interface FacetOption {
  readonly value: string
  readonly count: number
}

const valuesInOrder = (model: Model): Readonly<Record<FacetKey, readonly string[]>> => ({
  delivery: deliveryStates,
  account: accountStates,
  topic: model.topics.map(({ id }) => id),
  instrument: model.agreement.instruments.map(({ id }) => id),
  force: forces,
  party: model.parties.map(({ id }) => id),
})

/** The options of a facet: the values that occur on the day and those chosen, with live counts. */
export function facetOptions(model: Model, all: readonly TermFacts[], choices: Choices, key: FacetKey): readonly FacetOption[] {
  const others = all.filter((facts) => fitsAllBut(facts, choices, key))
  const chosen: readonly string[] = choices[key]
  const inOrder = valuesInOrder(model)[key]
  return inOrder
    .filter((value) => chosen.includes(value) || all.some(({ values }) => values[key].includes(value)))
    .map((value) => ({ value, count: others.filter(({ values }) => values[key].includes(value)).length }))
}
