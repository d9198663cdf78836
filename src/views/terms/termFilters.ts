import type { Day } from '../../model/days.ts'
import { accountOf, partiesMeant } from '../../model/rule/account.ts'
import { type Headline, headlineOf, termsBy } from '../../model/rule/headline.ts'
import { remember } from '../../model/rule/remember.ts'
import { statementsOn } from '../../model/rule/statements.ts'
import type { Claim, Model, Term } from '../../model/types.ts'
import type { Choices } from '../../state/choices.ts'
import { say } from '../../text/say.ts'

const termKeys = ['delivery', 'account', 'topic', 'party', 'accused', 'answer', 'instrument', 'force', 'text', 'verified'] as const
const statementKeys = ['kind', 'channel'] as const
type StatementKey = (typeof statementKeys)[number]

/** The filters that choose among values, each with its count: about the term, then about one statement on it. */
export const facetKeys = [...termKeys, ...statementKeys] as const
/** One of {@link facetKeys}. */
export type FacetKey = (typeof facetKeys)[number]

/** What the filters ask of one statement on a term. All that are chosen must be true of one and the same. */
type StatementFacts = Pick<Claim, StatementKey>

const isStatementKey = (key: FacetKey): key is StatementKey => key === 'kind' || key === 'channel'

/** What the filters ask of a term, on a day. */
export interface TermFacts {
  readonly term: Term
  readonly headline: Headline
  /** The term’s values under each facet about it. */
  readonly values: Readonly<Record<(typeof termKeys)[number], readonly string[]>>
  /** The statements on it that were public by the day. */
  readonly statements: readonly StatementFacts[]
  /** Everything that words are looked for in, in lower case. */
  readonly text: string
}

/** Whose conduct is in question on a term, whether that was answered, and what sorts of answer were given. */
function allegationsOn(model: Model, term: string, asOf: Day) {
  const accounts = partiesMeant(model, term, asOf).map((party) => accountOf(model, term, party, asOf))
  const allegations = accounts.flatMap((account) => account.allegations)
  const became = allegations.map(({ answers }) => (answers.length === 0 ? 'none' : 'any'))
  const kinds = allegations.flatMap(({ answers }) => answers.flatMap(({ claim }) => claim.answerKind ?? []))
  return {
    accused: accounts.filter((account) => account.allegations.length > 0).map(({ party }) => party),
    answer: [...new Set<string>([...became, ...kinds])],
  }
}

/** The terms public by the day with what the filters ask of them, in the order of the record. */
export const termFacts = remember('termFacts', (model: Model, asOf: Day): readonly TermFacts[] =>
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
        ...allegationsOn(model, term.id, asOf),
        text: [term.inPublicText ? 'public' : 'not-public'],
        verified: [term.verified ? 'yes' : 'no'],
      },
      statements: statementsOn(model, term.id, asOf).map(({ claim }) => claim),
      text: [term.title, term.summary, term.reference, term.keyPhrase ?? '', term.note ?? '']
        .map(say)
        .join('\n')
        .toLowerCase(),
    }
  }),
)

/** What is chosen of a facet; nothing chosen lets everything pass. */
export function chosenOf(choices: Choices, key: FacetKey): readonly string[] {
  const chosen = choices[key]
  return chosen === undefined ? [] : typeof chosen === 'string' ? [chosen] : chosen
}

const fits = (values: readonly string[], choices: Choices, key: FacetKey): boolean => {
  const chosen = chosenOf(choices, key)
  return chosen.length === 0 || values.some((value) => chosen.includes(value))
}

const isAnyChosen = (choices: Choices, left?: FacetKey): boolean =>
  statementKeys.some((key) => key !== left && chosenOf(choices, key).length > 0)

/** The statements on a term that every filter about a statement lets pass, all but one of them where one is left out. */
const statementsThatFit = ({ statements }: TermFacts, choices: Choices, left?: FacetKey): readonly StatementFacts[] =>
  isAnyChosen(choices, left)
    ? statements.filter((statement) => statementKeys.every((key) => key === left || fits([statement[key]], choices, key)))
    : statements

/** A term’s values under a facet; of a facet about statements, those of the statements that fit its other filters. */
export const valuesOf = (facts: TermFacts, choices: Choices, key: FacetKey): readonly string[] =>
  isStatementKey(key) ? statementsThatFit(facts, choices, key).map((statement) => statement[key]) : facts.values[key]

const hasWords = ({ text }: TermFacts, { q = '' }: Choices): boolean =>
  q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))

/** Whether a reading of the due day lies in the range; a term without one is in no range. */
const isDue = ({ headline }: TermFacts, { from, to }: Choices): boolean =>
  (from === undefined && to === undefined) ||
  headline.delivery.facts.due.readings.some(
    ({ day }) => day !== null && (from === undefined || day >= from) && (to === undefined || day <= to),
  )

/** Whether a term fits every filter, or all but the one that is left out. */
export const fitsAllBut = (facts: TermFacts, choices: Choices, left?: FacetKey): boolean =>
  hasWords(facts, choices) &&
  isDue(facts, choices) &&
  termKeys.every((key) => key === left || fits(facts.values[key], choices, key)) &&
  (!isAnyChosen(choices, left) || statementsThatFit(facts, choices, left).length > 0)

/** The terms that fit every filter: one of the values chosen under each, and all of the words. */
export const chosenTerms = (all: readonly TermFacts[], choices: Choices): readonly TermFacts[] =>
  all.filter((facts) => fitsAllBut(facts, choices))
