import { accountStates, deliveryStates } from '../model/rule/states.ts'
import type { Model } from '../model/types.ts'
import { answerKinds, channels, claimKinds, forces, saysValues } from '../model/vocabulary.ts'
import type { AnswerChoice, ChoiceKey, Choices } from './choices.ts'
import { type Decoded, decodeAsOf, decodeDay, decodeList, decodeText, decodeVersion, decodeWord } from './decoding.ts'
import { decodeMark } from './decodeMark.ts'
import { findKinds } from './findKinds.ts'
import { sortOrders } from './sortOrders.ts'

/** Every choice as it is once made: never absent, never undefined. */
export type ChoiceValues = { readonly [K in ChoiceKey]-?: Exclude<Choices[K], undefined> }

/**
 * What a choice does for the reader. A standpoint (which day, which version) goes along to every page; a filter, an
 * order and what is drawn and looked at in a picture belong to the page they were made on, and only filters are cleared
 * as such.
 */
type ChoiceRole = 'standpoint' | 'filter' | 'order' | 'picture'

/** How one choice stands in the query. `list`: several values of the same key add up. */
export type ChoiceRow<V> = {
  readonly role: ChoiceRole
  readonly list: boolean
  readonly decode: (value: string, model: Model) => Decoded<V>
  readonly encode: (value: V) => string
}

type ChoiceTable = { readonly [K in keyof ChoiceValues]: ChoiceRow<ChoiceValues[K]> }

const asIs = (value: string): string => value

const single = <V extends string>(role: ChoiceRole, decode: ChoiceRow<V>['decode']): ChoiceRow<V> => ({
  role,
  list: false,
  decode,
  encode: asIs,
})

const list = <W extends string>(
  wordsOf: (model: Model) => readonly W[],
  role: ChoiceRole = 'filter',
): ChoiceRow<readonly W[]> => ({
  role,
  list: true,
  decode: (value, model) => decodeList(value, wordsOf(model)),
  encode: (members) => members.join(','),
})

const idsOf = (records: readonly { readonly id: string }[]): readonly string[] => records.map((record) => record.id)

const answerChoices: readonly AnswerChoice[] = ['any', 'none', ...answerKinds]
const textChoices = ['public', 'not-public'] as const
const yesOrNo = ['yes', 'no'] as const
// Every text can be searched for; an empty one never gets here.
const anyText = /^/
// Wider than today's three numbers, so that an address made from a record named otherwise can be told to be of another.
const versionName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/

/** Every choice, in the order in which an address names them. */
export const choiceTable: ChoiceTable = {
  asof: single('standpoint', (value, model) => decodeAsOf(value, model.agreement.coverage)),
  since: single('standpoint', decodeDay),
  q: single('filter', (value) => decodeText(value, anyText)),
  party: list((model) => idsOf(model.parties)),
  accused: list((model) => idsOf(model.parties)),
  term: list((model) => idsOf(model.terms)),
  kind: list(() => claimKinds),
  find: list(() => findKinds),
  says: list(() => saysValues),
  answer: list(() => answerChoices),
  delivery: list(() => deliveryStates),
  account: list(() => accountStates),
  topic: list((model) => idsOf(model.topics)),
  instrument: list((model) => idsOf(model.agreement.instruments)),
  force: list(() => forces),
  text: single('filter', (value) => decodeWord(value, textChoices)),
  channel: list(() => channels),
  verified: single('filter', (value) => decodeWord(value, yesOrNo)),
  from: single('filter', decodeDay),
  to: single('filter', decodeDay),
  sort: single('order', (value) => decodeWord(value, sortOrders)),
  series: list((model) => idsOf(model.series), 'picture'),
  mark: single('picture', decodeMark),
  v: single('standpoint', (value, model) => decodeVersion(value, versionName, model.version)),
}

const isChoiceKey = (key: string): key is ChoiceKey => Object.hasOwn(choiceTable, key)

/** The keys of the choices, in the order in which an address names them. */
export const choiceKeys: readonly ChoiceKey[] = Object.keys(choiceTable).filter(isChoiceKey)
