import type { Model } from '../../model/types.ts'
import { accountStates, deliveryStates } from '../../model/rule/states.ts'
import { answerKinds, channels, claimKinds, forces, saysValues } from '../../model/vocabulary.ts'
import type { ChoicesPatch } from '../../state/choices.ts'
import { accountWords } from '../../text/labels/accountWords.ts'
import { answerKindWords, channelWords, claimKindWords, saysWords } from '../../text/labels/claimWords.ts'
import { deliveryWords } from '../../text/labels/deliveryWords.ts'
import { forceWords } from '../../text/labels/recordWords.ts'
import { partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import type { FacetKey } from './claimRow.ts'

/** A value of a facet in words. */
export interface FacetOption {
  readonly value: string
  readonly label: string
}

interface Facet {
  readonly legend: string
  /** Every value the facet can have, in the order of the record or of its closed list. */
  readonly options: (model: Model) => readonly FacetOption[]
  /** The change that leaves exactly these values chosen. */
  readonly choose: (values: readonly string[]) => ChoicesPatch
}

const parties = (model: Model) => model.parties.map(({ id }) => ({ value: id, label: partyName(model, id) }))

const words = <Value extends string>(values: readonly Value[], label: (value: Value) => string) => ({
  options: () => values.map((value) => ({ value, label: label(value) })),
  among: (chosen: readonly string[]) => values.filter((value) => chosen.includes(value)),
})

const says = words(saysValues, (value) => saysWords[value].label)
const answer = words(['none', 'any', ...answerKinds] as const, (value) =>
  value === 'none' ? 'Alleges; none on record' : value === 'any' ? 'Alleges; answered' : answerKindWords[value].label,
)
const kind = words(claimKinds, (value) => claimKindWords[value].label)
const channel = words(channels, (value) => channelWords[value])
const force = words(forces, (value) => forceWords[value].label)
const text = words(['public', 'not-public'] as const, (value) => (value === 'public' ? 'In a public text' : 'In no public text'))
const delivery = words(deliveryStates, (value) => deliveryWords[value].label)
const account = words(accountStates, (value) => accountWords[value].label)
const verified = words(['yes', 'no'] as const, (value) => (value === 'yes' ? 'Passage seen' : 'Passage not yet seen'))

/** What each facet is called, its values in words, and what choosing them changes. */
export const facets: Readonly<Record<FacetKey, Facet>> = {
  party: { legend: 'Said by', options: parties, choose: (values) => ({ party: values }) },
  accused: { legend: 'About whom', options: parties, choose: (values) => ({ accused: values }) },
  says: { legend: 'Says', options: says.options, choose: (values) => ({ says: says.among(values) }) },
  answer: { legend: 'Answer', options: answer.options, choose: (values) => ({ answer: answer.among(values) }) },
  kind: { legend: 'Kind', options: kind.options, choose: (values) => ({ kind: kind.among(values) }) },
  topic: {
    legend: 'Topic',
    options: (model) => model.topics.map(({ id, title }) => ({ value: id, label: say(title) })),
    choose: (values) => ({ topic: values }),
  },
  term: {
    legend: 'Term',
    options: (model) => model.terms.map(({ id, title }) => ({ value: id, label: say(title) })),
    choose: (values) => ({ term: values }),
  },
  channel: { legend: 'Channel', options: channel.options, choose: (values) => ({ channel: channel.among(values) }) },
  verified: {
    legend: 'Passage',
    options: verified.options,
    // The two together leave nothing out, so they are the same as neither.
    choose: (values) => ({ verified: values.length === 1 ? verified.among(values)[0] : undefined }),
  },
  instrument: {
    legend: 'Instrument',
    options: (model) => model.agreement.instruments.map(({ id, title }) => ({ value: id, label: say(title) })),
    choose: (values) => ({ instrument: values }),
  },
  force: { legend: 'Force', options: force.options, choose: (values) => ({ force: force.among(values) }) },
  text: {
    legend: 'Text',
    options: text.options,
    choose: (values) => ({ text: values.length === 1 ? text.among(values)[0] : undefined }),
  },
  delivery: { legend: 'Delivery', options: delivery.options, choose: (values) => ({ delivery: delivery.among(values) }) },
  account: { legend: 'Account', options: account.options, choose: (values) => ({ account: account.among(values) }) },
}
