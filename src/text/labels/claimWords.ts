import type { AnswerKind, Channel, ClaimKind, Says, Verdict } from '../../model/vocabulary.ts'
import type { Words } from './words.ts'

/** Kinds of claim. */
export const claimKindWords: Readonly<Record<ClaimKind, Words>> = {
  'alleges-breach': { label: 'Accusation', meaning: 'Says that another party did not keep a term.' },
  'asserts-compliance': { label: 'Says it keeps to the terms', meaning: 'Says that the speaker’s side keeps a term.' },
  denies: { label: 'Denial', meaning: 'Rejects what another said.' },
  concedes: { label: 'Confirmation', meaning: 'Confirms a fact or an act that is in question.' },
  'explains-delay': { label: 'Explanation', meaning: 'Gives reasons why something is not done yet.' },
  threatens: { label: 'Warning', meaning: 'Says what will follow if something is or is not done.' },
  promises: { label: 'Promise', meaning: 'Says what the speaker’s side will do.' },
  'reports-progress': { label: 'Report of progress', meaning: 'Says what has been done.' },
  finding: { label: 'Finding', meaning: 'A monitor’s published conclusion.' },
  comment: { label: 'Comment', meaning: 'Description or judgement by the press.' },
}

/** What a statement says of a party and term; always read with its speaker. */
export const saysWords: Readonly<Record<Says, Words>> = {
  kept: { label: 'kept', meaning: 'It has done or is doing what the term asks; also a denial that it did not.' },
  'not-kept': { label: 'not kept', meaning: 'It did not do what the term asks.' },
  'not-yet': { label: 'not yet', meaning: 'Not done, with reasons or as a matter of time.' },
  'not-owed': { label: 'not owed', meaning: 'The term does not ask this of it, or not now, or not for this kind of act.' },
  will: { label: 'will', meaning: 'It promises future conduct.' },
  'will-not': { label: 'will not', meaning: 'It refuses future conduct.' },
  mention: { label: 'mentions', meaning: 'Bears on the term without a stance on anyone’s conduct.' },
}

/** Kinds of answer. */
export const answerKindWords: Readonly<Record<AnswerKind, Words>> = {
  'denies-fact': { label: 'Denies the fact', meaning: 'Says that it did not happen, or not as described.' },
  'denies-duty': { label: 'Denies the duty', meaning: 'Says that it never took this on.' },
  'condition-not-met': { label: 'Says a condition was not met', meaning: 'Says that something else had to come first and did not.' },
  'other-side-first': { label: 'Says the other side came first', meaning: 'Says that the other side departed from the terms before.' },
  'reads-words-differently': { label: 'Reads the words differently', meaning: 'Says that the text means something else.' },
  'text-not-public': { label: 'Points to text that is not public', meaning: 'Rests on a part of the deal that readers cannot see.' },
  'gives-reasons': { label: 'Gives reasons', meaning: 'Says why it is so.' },
  grants: { label: 'Grants it', meaning: 'Agrees with what was said.' },
  partial: { label: 'Answers in part', meaning: 'Takes up one part of what was said.' },
  'counter-accuses': { label: 'Accuses in turn', meaning: 'Answers with an accusation of its own.' },
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
