import type { Day } from '../model/days.ts'
import type { AccountState, DeliveryState } from '../model/rule/states.ts'
import type { AnswerKind, Channel, ClaimKind, Force, Says } from '../model/vocabulary.ts'
import type { FindKind } from './findKinds.ts'
import type { SortOrder } from './sortOrders.ts'

/** What an answer filter may ask for: a sort of answer, none on record, or any at all. */
export type AnswerChoice = 'any' | 'none' | AnswerKind

/** Where a term stands: in a text that was published, or in none. */
export type TextChoice = 'public' | 'not-public'

/**
 * Everything a reader can choose, and so everything an address can carry. Single choices are absent and lists are
 * empty where nothing was chosen; what applies by default is never among them.
 */
export type Choices = {
  /** The day the record is read as of. Absent: the last day of the record's coverage. */
  readonly asof?: Day
  /** The earlier of two days between which changes are shown. */
  readonly since?: Day
  /** Version of the record that the address was made from. */
  readonly v?: string
  /** Words to find, exactly as typed. */
  readonly q?: string
  /** Ids of parties that speak. */
  readonly party: readonly string[]
  /** Ids of parties whose conduct is meant. */
  readonly accused: readonly string[]
  /** Ids of terms. */
  readonly term: readonly string[]
  readonly kind: readonly ClaimKind[]
  /** Kinds of finds that a search shows. The kinds of statement have a key of their own. */
  readonly find: readonly FindKind[]
  readonly says: readonly Says[]
  readonly answer: readonly AnswerChoice[]
  readonly delivery: readonly DeliveryState[]
  readonly account: readonly AccountState[]
  /** Ids of topics. */
  readonly topic: readonly string[]
  /** Ids of instruments. */
  readonly instrument: readonly string[]
  readonly force: readonly Force[]
  /** Whether a term stands in a text that readers can see. */
  readonly text?: TextChoice
  readonly channel: readonly Channel[]
  readonly verified?: 'yes' | 'no'
  readonly from?: Day
  readonly to?: Day
  readonly sort?: SortOrder
  /** Ids of series that are drawn besides those a picture draws anyway. */
  readonly series: readonly string[]
  /** The mark of a picture that is looked at: what in the record it stands for, see `decodeMark`. */
  readonly mark?: string
}

/** The name of a choice, which is also its key in the query. */
export type ChoiceKey = keyof Choices

/** A change of some choices. A key that is `undefined`, or an empty list, takes the choice away. */
export type ChoicesPatch = { readonly [K in ChoiceKey]?: Choices[K] | undefined }

/** Nothing chosen. */
export const noChoices: Choices = {
  party: [],
  accused: [],
  term: [],
  kind: [],
  find: [],
  says: [],
  answer: [],
  delivery: [],
  account: [],
  topic: [],
  instrument: [],
  force: [],
  channel: [],
  series: [],
}
