import type { Effect, Model } from '../../model/types.ts'
import type { EffectKind } from '../../model/vocabulary.ts'
import { listOf } from '../formatNumber.ts'
import { partyInSentence } from '../partyName.ts'

const effects: Readonly<Record<EffectKind, string>> = {
  begins: 'With it the term begins',
  suspends: 'With it the term is suspended',
  resumes: 'With it the term resumes',
  'completes-part': 'It completes a part of the term',
  completes: 'It completes the term',
  misses: 'The date of the term passes',
  ends: 'With it the term ends',
}

/** What an event did to a term, and who says so: `It completes a part of the term, according to the Taliban.` */
export const effectSentence = (model: Model, { does, saidBy }: Effect): string =>
  saidBy.length === 0
    ? `${effects[does]}.`
    : `${effects[does]}, according to ${listOf(saidBy.map((party) => partyInSentence(model, party)))}.`
