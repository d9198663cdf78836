import type { AnswerKind, ClaimKind } from '../../model/vocabulary.ts'

/** What each kind of claim is, in one sentence. */
export const claimKindMeanings: Readonly<Record<ClaimKind, string>> = {
  'alleges-breach': 'Says that another party did not keep a term.',
  'asserts-compliance': 'Says that the speaker’s side keeps a term.',
  denies: 'Rejects what another said.',
  concedes: 'Confirms a fact or an act that is in question.',
  'explains-delay': 'Gives reasons why something is not done yet.',
  threatens: 'Says what will follow if something is or is not done.',
  promises: 'Says what the speaker’s side will do.',
  'reports-progress': 'Says what has been done.',
  finding: 'A monitor’s published conclusion.',
  comment: 'Description or judgement by the press.',
}

/** What each kind of answer is, in one sentence. */
export const answerKindMeanings: Readonly<Record<AnswerKind, string>> = {
  'denies-fact': 'Says that it did not happen, or not as described.',
  'denies-duty': 'Says that it never took this on.',
  'condition-not-met': 'Says that something else had to come first and did not.',
  'other-side-first': 'Says that the other side departed from the terms before.',
  'reads-words-differently': 'Says that the text means something else.',
  'text-not-public': 'Rests on a part of the deal that readers cannot see.',
  'gives-reasons': 'Says why it is so.',
  grants: 'Agrees with what was said.',
  partial: 'Takes up one part of what was said.',
  'counter-accuses': 'Answers with an accusation of its own.',
}
