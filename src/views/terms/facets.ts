import { accountStates, deliveryStates } from '../../model/rule/states.ts'
import type { Model } from '../../model/types.ts'
import { answerKinds, channels, claimKinds, forces } from '../../model/vocabulary.ts'
import type { ChoicesPatch } from '../../state/choices.ts'
import { accountWords } from '../../text/labels/accountWords.ts'
import { answerKindWords, channelWords, claimKindWords } from '../../text/labels/claimWords.ts'
import { deliveryWords } from '../../text/labels/deliveryWords.ts'
import { forceWords } from '../../text/labels/recordWords.ts'
import { partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { accountMarks, deliveryMarks } from '../shared/stateMarks.ts'
import type { FacetKey } from './termFilters.ts'

interface Facet {
  /** The change that a set of chosen values makes. */
  readonly patch: (selected: readonly string[]) => ChoicesPatch
  /** What a value is called. */
  readonly words: (model: Model, value: string) => string
  /** The form a value has elsewhere on the page, where it has one. */
  readonly mark?: (value: string) => (typeof deliveryMarks)['ended'] | undefined
}

// A control gives text. Looking it up in the list it came from gives the word its type back.
const among = <Word extends string>(words: readonly Word[], value: string): Word | undefined =>
  words.find((word) => word === value)
const allAmong = <Word extends string>(words: readonly Word[], selected: readonly string[]): readonly Word[] =>
  words.filter((word) => selected.includes(word))

const answers = ['none', 'any', ...answerKinds] as const

/** What the filters of the list of terms are made of. */
export const facets: Readonly<Record<FacetKey, Facet>> = {
  delivery: {
    patch: (selected) => ({ delivery: allAmong(deliveryStates, selected) }),
    words: (_, value) => {
      const state = among(deliveryStates, value)
      return state === undefined ? value : deliveryWords[state].label
    },
    mark: (value) => {
      const state = among(deliveryStates, value)
      return state && deliveryMarks[state]
    },
  },
  account: {
    patch: (selected) => ({ account: allAmong(accountStates, selected) }),
    words: (_, value) => {
      const state = among(accountStates, value)
      return state === undefined ? value : accountWords[state].label
    },
    mark: (value) => {
      const state = among(accountStates, value)
      return state && accountMarks[state]
    },
  },
  topic: {
    patch: (selected) => ({ topic: selected }),
    words: (model, value) => say(model.index.topics.get(value)?.title ?? value),
  },
  party: { patch: (selected) => ({ party: selected }), words: partyName },
  instrument: {
    patch: (selected) => ({ instrument: selected }),
    words: (model, value) => say(model.index.instruments.get(value)?.title ?? value),
  },
  accused: { patch: (selected) => ({ accused: selected }), words: partyName },
  answer: {
    patch: (selected) => ({ answer: allAmong(answers, selected) }),
    words: (_, value) => {
      const answer = among(answers, value)
      if (answer === undefined) return value
      return answer === 'none' ? 'Alleged; none on record' : answer === 'any' ? 'Alleged; answered' : answerKindWords[answer].label
    },
  },
  text: {
    // The two together leave nothing out, so they are the same as neither.
    patch: (selected) => ({ text: selected.length === 1 ? allAmong(['public', 'not-public'], selected)[0] : undefined }),
    words: (_, value) => (value === 'public' ? 'In a public text' : 'In no public text'),
  },
  verified: {
    patch: (selected) => ({ verified: selected.length === 1 ? allAmong(['yes', 'no'], selected)[0] : undefined }),
    words: (_, value) => (value === 'yes' ? 'Passage seen' : 'Passage not yet seen'),
  },
  kind: {
    patch: (selected) => ({ kind: allAmong(claimKinds, selected) }),
    words: (_, value) => {
      const kind = among(claimKinds, value)
      return kind === undefined ? value : claimKindWords[kind].label
    },
  },
  channel: {
    patch: (selected) => ({ channel: allAmong(channels, selected) }),
    words: (_, value) => {
      const channel = among(channels, value)
      return channel === undefined ? value : channelWords[channel]
    },
  },
  force: {
    patch: (selected) => ({ force: allAmong(forces, selected) }),
    words: (_, value) => {
      const force = among(forces, value)
      return force === undefined ? value : forceWords[force].label
    },
  },
}
