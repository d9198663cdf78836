import type { Model } from '../../model/types.ts'
import type { ChoiceKey, Choices, ChoicesPatch } from '../../state/choices.ts'
import { formatDay } from '../../text/formatDay.ts'
import { accountWords } from '../../text/labels/accountWords.ts'
import { answerKindWords, channelWords, claimKindWords, saysWords } from '../../text/labels/claimWords.ts'
import { deliveryWords } from '../../text/labels/deliveryWords.ts'
import { forceWords } from '../../text/labels/recordWords.ts'
import { partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'

/** The choices that narrow a list of records; what narrows a search is named where it is made. */
export type FilterKey = Exclude<ChoiceKey, 'asof' | 'since' | 'v' | 'sort' | 'series' | 'mark' | 'find'>

/** One value a reader has chosen, in words, and the change that takes it away again. */
export interface ChosenFilter {
  readonly key: FilterKey
  readonly value: string
  /** What the filter is called: `Delivery`. */
  readonly name: string
  /** What was chosen: `Overdue`. */
  readonly words: string
  readonly without: ChoicesPatch
}

interface FilterWords {
  readonly name: string
  readonly chosen: (model: Model, choices: Choices) => readonly Omit<ChosenFilter, 'key' | 'name'>[]
}

const one = (value: string | undefined, words: string, without: ChoicesPatch) =>
  value === undefined || value.trim() === '' ? [] : [{ value, words, without }]

const each = <Value extends string>(
  values: readonly Value[],
  wordsOf: (value: Value) => string,
  without: (rest: readonly Value[]) => ChoicesPatch,
) =>
  values.map((value) => ({
    value,
    words: wordsOf(value),
    without: without(values.filter((other) => other !== value)),
  }))

const titleIn = (records: ReadonlyMap<string, { readonly title: Parameters<typeof say>[0] }>, id: string): string => {
  const record = records.get(id)
  return record === undefined ? id : say(record.title)
}

/** What each filter and its values are called. */
export const filterWords: Readonly<Record<FilterKey, FilterWords>> = {
  q: { name: 'Words', chosen: (_, { q }) => one(q, `“${q?.trim()}”`, { q: undefined }) },
  party: {
    name: 'Party',
    chosen: (model, { party }) => each(party, (id) => partyName(model, id), (rest) => ({ party: rest })),
  },
  accused: {
    name: 'About whom',
    chosen: (model, { accused }) => each(accused, (id) => partyName(model, id), (rest) => ({ accused: rest })),
  },
  term: {
    name: 'Term',
    chosen: (model, { term }) => each(term, (id) => titleIn(model.index.terms, id), (rest) => ({ term: rest })),
  },
  kind: {
    name: 'Kind',
    chosen: (_, { kind }) => each(kind, (value) => claimKindWords[value].label, (rest) => ({ kind: rest })),
  },
  says: {
    name: 'Says',
    chosen: (_, { says }) => each(says, (value) => saysWords[value].label, (rest) => ({ says: rest })),
  },
  answer: {
    name: 'Answer',
    chosen: (_, { answer }) =>
      each(
        answer,
        (value) =>
          value === 'any' ? 'on record' : value === 'none' ? 'none on record' : answerKindWords[value].label,
        (rest) => ({ answer: rest }),
      ),
  },
  delivery: {
    name: 'Delivery',
    chosen: (_, { delivery }) =>
      each(delivery, (value) => deliveryWords[value].label, (rest) => ({ delivery: rest })),
  },
  account: {
    name: 'Account',
    chosen: (_, { account }) => each(account, (value) => accountWords[value].label, (rest) => ({ account: rest })),
  },
  topic: {
    name: 'Topic',
    chosen: (model, { topic }) => each(topic, (id) => titleIn(model.index.topics, id), (rest) => ({ topic: rest })),
  },
  instrument: {
    name: 'Instrument',
    chosen: (model, { instrument }) =>
      each(instrument, (id) => titleIn(model.index.instruments, id), (rest) => ({ instrument: rest })),
  },
  force: {
    name: 'Force',
    chosen: (_, { force }) => each(force, (value) => forceWords[value].label, (rest) => ({ force: rest })),
  },
  text: {
    name: 'Text',
    chosen: (_, { text }) => one(text, text === 'public' ? 'public' : 'not public', { text: undefined }),
  },
  channel: {
    name: 'Channel',
    chosen: (_, { channel }) => each(channel, (value) => channelWords[value], (rest) => ({ channel: rest })),
  },
  verified: {
    name: 'Passage seen',
    chosen: (_, { verified }) => one(verified, verified === 'yes' ? 'yes' : 'no', { verified: undefined }),
  },
  from: {
    name: 'From',
    chosen: (_, { from }) => one(from, from === undefined ? '' : formatDay(from), { from: undefined }),
  },
  to: {
    name: 'To',
    chosen: (_, { to }) => one(to, to === undefined ? '' : formatDay(to), { to: undefined }),
  },
}

/** Every value chosen under the filters a page offers, in their order, each with the change that takes it away. */
export const chosenFilters = (model: Model, choices: Choices, keys: readonly FilterKey[]): readonly ChosenFilter[] =>
  keys.flatMap((key) => {
    const { name, chosen } = filterWords[key]
    return chosen(model, choices).map((filter) => ({ key, name, ...filter }))
  })
