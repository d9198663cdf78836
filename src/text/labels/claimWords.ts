import type { AnswerKind, Channel, ClaimKind, Says, Verdict } from '../../model/vocabulary.ts'
import type { Words } from './words.ts'

/** Kinds of claim. */
export const claimKindWords: Readonly<Record<ClaimKind, Words>> = {
  'alleges-breach': { label: 'Accusation' },
  'asserts-compliance': { label: 'Says it keeps to the terms' },
  denies: { label: 'Denial' },
  concedes: { label: 'Confirmation' },
  'explains-delay': { label: 'Explanation' },
  threatens: { label: 'Warning' },
  promises: { label: 'Promise' },
  'reports-progress': { label: 'Report of progress' },
  finding: { label: 'Finding' },
  comment: { label: 'Comment' },
}

/** What a statement says of a party and term; always read with its speaker. */
export const saysWords: Readonly<Record<Says, Words>> = {
  kept: { label: 'kept' },
  'not-kept': { label: 'not kept' },
  'not-yet': { label: 'not yet' },
  'not-owed': { label: 'not owed' },
  will: { label: 'will' },
  'will-not': { label: 'will not' },
  mention: { label: 'mentions' },
}

/** Kinds of answer. */
export const answerKindWords: Readonly<Record<AnswerKind, Words>> = {
  'denies-fact': { label: 'Denies the fact' },
  'denies-duty': { label: 'Denies the duty' },
  'condition-not-met': { label: 'Says a condition was not met' },
  'other-side-first': { label: 'Says the other side came first' },
  'reads-words-differently': { label: 'Reads the words differently' },
  'text-not-public': { label: 'Points to text that is not public' },
  'gives-reasons': { label: 'Gives reasons' },
  grants: { label: 'Grants it' },
  partial: { label: 'Answers in part' },
  'counter-accuses': { label: 'Accuses in turn' },
}

/** Channels through which statements were made. */
export const channelWords: Readonly<Record<Channel, string>> = {
  'signed-text': 'Signed text',
  'official-statement': 'Official statement',
  speech: 'Speech',
  'press-conference': 'Press conference',
  interview: 'Interview',
  testimony: 'Testimony',
  'social-media': 'Social media',
  'statement-to-agency': 'Statement to a news agency',
  'decree-or-resolution': 'Decree or resolution',
  report: 'Report',
  'news-article': 'News article',
}

/** Monitors’ verdicts; always shown with the monitor’s name. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  kept: 'finds it kept',
  partly: 'finds it kept in part',
  broken: 'finds it not kept',
  unclear: 'gives no clear finding',
}
