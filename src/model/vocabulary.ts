/**
 * The closed lists of the record: every coded field takes its values from here.
 * Each list is the one place that names its members; types, schema, words and filters are made from it.
 */

/** How a party stands to the agreement. */
export const partyRoles = [
  'signatory',
  'bound-non-signatory',
  'ally',
  'mediator',
  'monitor',
  'reporter',
  'neighbour',
] as const
/** One of {@link partyRoles}. */
export type PartyRole = (typeof partyRoles)[number]

/** What sort of text an instrument is. */
export const instrumentKinds = ['agreement', 'declaration', 'reported-understandings'] as const
/** One of {@link instrumentKinds}. */
export type InstrumentKind = (typeof instrumentKinds)[number]

/** How strongly a term binds: only a duty can be overdue; a goal's date can pass. */
export const forces = ['duty', 'goal', 'permission', 'statement'] as const
/** One of {@link forces}. */
export type Force = (typeof forces)[number]

/** Whether a term is done once or has to be observed all the time. */
export const durations = ['act', 'standing'] as const
/** One of {@link durations}. */
export type Duration = (typeof durations)[number]

/** What sort of statement a claim is. Serves reading and filters; the rule reads points instead. */
export const claimKinds = [
  'alleges-breach',
  'asserts-compliance',
  'denies',
  'concedes',
  'explains-delay',
  'threatens',
  'promises',
  'reports-progress',
  'finding',
  'comment',
] as const
/** One of {@link claimKinds}. */
export type ClaimKind = (typeof claimKinds)[number]

/** What a statement says about a party's conduct on a term, in the speaker's own sense. */
export const saysValues = [
  'kept',
  'not-kept',
  'not-yet',
  'not-owed',
  'will',
  'will-not',
  'mention',
] as const
/** One of {@link saysValues}. */
export type Says = (typeof saysValues)[number]

/** What sort of answer a reply gives. */
export const answerKinds = [
  'denies-fact',
  'denies-duty',
  'condition-not-met',
  'other-side-first',
  'reads-words-differently',
  'text-not-public',
  'gives-reasons',
  'grants',
  'partial',
  'counter-accuses',
] as const
/** One of {@link answerKinds}. */
export type AnswerKind = (typeof answerKinds)[number]

/** What a monitor found on a term. */
export const verdicts = ['kept', 'partly', 'broken', 'unclear'] as const
/** One of {@link verdicts}. */
export type Verdict = (typeof verdicts)[number]

/** Through what a statement was made. */
export const channels = [
  'signed-text',
  'official-statement',
  'speech',
  'press-conference',
  'interview',
  'testimony',
  'social-media',
  'statement-to-agency',
  'decree-or-resolution',
  'report',
  'news-article',
] as const
/** One of {@link channels}. */
export type Channel = (typeof channels)[number]

/** What an event does to a term. */
export const effectKinds = [
  'begins',
  'suspends',
  'resumes',
  'completes-part',
  'completes',
  'misses',
  'ends',
] as const
/** One of {@link effectKinds}. */
export type EffectKind = (typeof effectKinds)[number]

/** How a number is to be read. */
export const qualifiers = [
  'exact',
  'about',
  'at-least',
  'at-most',
  'more-than',
  'fewer-than',
  'not-stated',
] as const
/** One of {@link qualifiers}. */
export type Qualifier = (typeof qualifiers)[number]

/** Whether a number was set down as a plan, announced as an intention, or reported as a fact. */
export const observationKinds = ['planned', 'announced', 'reported'] as const
/** One of {@link observationKinds}. */
export type ObservationKind = (typeof observationKinds)[number]

/** Which way a measure moves towards its target. */
export const directions = ['down-to', 'up-to'] as const
/** One of {@link directions}. */
export type Direction = (typeof directions)[number]

/** What sort of publication a source is. */
export const sourceKinds = [
  'agreement-text',
  'official-statement',
  'inspector-general',
  'un-report',
  'social-media',
  'press',
  'research',
] as const
/** One of {@link sourceKinds}. */
export type SourceKind = (typeof sourceKinds)[number]

/** Where a source stands to what it reports. Reprints of one statement count as one origin. */
export const origins = [
  'own-channel',
  'monitor',
  'agency',
  'press',
  'reprint',
  'reference',
  'research',
] as const
/** One of {@link origins}. */
export type Origin = (typeof origins)[number]

/** Why a record counts as public from its day. */
export const publicBases = [
  'said',
  'published',
  'signed',
  'arithmetic',
  'month-end',
  'earliest-by-content',
] as const
/** One of {@link publicBases}. */
export type PublicBasis = (typeof publicBases)[number]

/** The part of a month, where that much is known and the day is not. */
export const dateParts = ['early', 'mid', 'late'] as const
/** One of {@link dateParts}. */
export type DatePart = (typeof dateParts)[number]
