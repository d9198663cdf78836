import type { Day } from '../../model/days.ts'
import { headlineOf, termsBy } from '../../model/rule/headline.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import { unansweredAllegations } from '../../model/rule/response.ts'
import type { AccountState, DeliveryState } from '../../model/rule/states.ts'
import type { Claim, Model } from '../../model/types.ts'
import type { ChoicesPatch } from '../../state/choices.ts'
import { paths } from '../../state/paths.ts'
import { accountWords } from '../../text/labels/accountWords.ts'
import { deliveryWords } from '../../text/labels/deliveryWords.ts'
import { countOf } from '../../text/formatNumber.ts'

/** A list of the app that answers a question asked in words. */
export interface AskedList {
  readonly id: string
  readonly title: string
  readonly path: string
  readonly choices: ChoicesPatch
  /** How many the list holds. */
  readonly count: string
  /** The first of them, where they answer the question themselves. */
  readonly claims: readonly Claim[]
}

interface Question {
  readonly id: string
  /** How it is asked. */
  readonly asks: RegExp
  readonly answer: (model: Model, asOf: Day) => Omit<AskedList, 'id'>
}

const first = 5

const claimsBy = (model: Model, asOf: Day, fits: (claim: Claim) => boolean): string =>
  countOf(model.claims.filter((claim) => publicBy(claim, asOf) && fits(claim)).length, 'statement')

function termsIn(model: Model, asOf: Day, fits: (states: { readonly delivery: DeliveryState; readonly accounts: readonly AccountState[] }) => boolean): string {
  const terms = termsBy(model, asOf).filter(({ id }) => {
    const { delivery, accounts } = headlineOf(model, id, asOf)
    return fits({ delivery: delivery.state, accounts: accounts.map(({ state }) => state) })
  })
  return countOf(terms.length, 'term')
}

const byDelivery = (id: string, asks: RegExp, states: readonly DeliveryState[]): Question => ({
  id,
  asks,
  answer: (model, asOf) => ({
    title: `Terms under delivery: ${states.map((state) => deliveryWords[state].label).join(' or ')}`,
    path: paths.terms(),
    choices: { delivery: states },
    count: termsIn(model, asOf, ({ delivery }) => states.includes(delivery)),
    claims: [],
  }),
})

const byAccount = (id: string, asks: RegExp, states: readonly AccountState[]): Question => ({
  id,
  asks,
  answer: (model, asOf) => ({
    title: `Terms under account: ${states.map((state) => accountWords[state].label).join(' or ')}`,
    path: paths.terms(),
    choices: { account: states },
    count: termsIn(model, asOf, ({ accounts }) => accounts.some((state) => states.includes(state))),
    claims: [],
  }),
})

const questions: readonly Question[] = [
  {
    id: 'unanswered',
    asks: /unanswered|\b(?:not|no|never|without|nobody|didnt|didn['’]t)\b.*\b(?:answer|repl|respon)|بی ?پاسخ|پاسخ نداد/,
    answer: (model, asOf) => {
      const claims = [...new Set(unansweredAllegations(model, asOf).map(({ claim }) => claim))]
      return {
        title: 'Allegations with no answer on record',
        path: paths.claims(),
        choices: { answer: ['none'], sort: 'unanswered' },
        count: countOf(claims.length, 'statement'),
        claims: claims.slice(0, first),
      }
    },
  },
  {
    id: 'not-kept',
    asks: /\b(?:who|what|which)\b.*\b(?:broke|broken|break|violat|breach|not kept|comply|complied)|^(?:violations?|breaches)$/,
    answer: (model, asOf) => ({
      title: 'Statements that say a term was not kept',
      path: paths.claims(),
      choices: { says: ['not-kept'] },
      count: claimsBy(model, asOf, ({ points }) => points.some(({ says }) => says === 'not-kept')),
      claims: [],
    }),
  },
  {
    id: 'findings',
    asks: /\bfindings?\b|\bmonitors? (?:found|find|say|said|report)/,
    answer: (model, asOf) => ({
      title: 'Findings by monitors',
      path: paths.claims(),
      choices: { kind: ['finding'] },
      count: claimsBy(model, asOf, ({ kind }) => kind === 'finding'),
      claims: [],
    }),
  },
  byDelivery('overdue', /\boverdue\b|\blate\b|\bmissed\b|\bpast due\b|\bdeadlines? passed\b/, ['overdue', 'goal-date-passed']),
  byDelivery('delivered', /\bdelivered\b|\bcompleted\b|\bcarried out\b/, ['delivered']),
  byAccount('disputed', /\bdisput/, ['disputed', 'duty-disputed']),
]

/** The lists that answer a search asked as a question. */
export const askedLists = (model: Model, search: string, asOf: Day): readonly AskedList[] =>
  questions.filter(({ asks }) => asks.test(search.toLowerCase())).map(({ id, answer }) => ({ id, ...answer(model, asOf) }))
