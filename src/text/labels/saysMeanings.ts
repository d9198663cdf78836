import type { Says } from '../../model/vocabulary.ts'

/** What a statement says of a party and term, in one sentence; always read with its speaker. */
export const saysMeanings: Readonly<Record<Says, string>> = {
  kept: 'It has done or is doing what the term asks; also a denial that it did not.',
  'not-kept': 'It did not do what the term asks.',
  'not-yet': 'Not done, with reasons or as a matter of time.',
  'not-owed': 'The term does not ask this of it, or not now, or not for this kind of act.',
  will: 'It promises future conduct.',
  'will-not': 'It refuses future conduct.',
  mention: 'Bears on the term without a stance on anyone’s conduct.',
}
