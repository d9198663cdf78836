import { loadModel } from '../../src/model/load.ts'
import type { RecordFile } from '../../src/model/schema.ts'
import type { Model } from '../../src/model/types.ts'

/**
 * Small records for tests. Every builder gives a valid record of its kind; a test names only what it is about.
 * Models are made the way the app makes them: from JSON text, through the door.
 */

/** The parts of a record that a test gives in place of the minimal ones. */
export type Parts = Partial<RecordFile>
type TermFile = RecordFile['terms'][number]
type ReadingFile = NonNullable<TermFile['due']>['readings'][number]
type ClaimFile = RecordFile['claims'][number]
type PointFile = ClaimFile['points'][number]
type ObservationFile = RecordFile['observations'][number]
type EventFile = RecordFile['events'][number]
type EffectFile = EventFile['effects'][number]
type SourceFile = RecordFile['sources'][number]
type PartyFile = RecordFile['parties'][number]

/** The day of signing in every built record. */
export const signing = '2020-02-29'
/** The first and last day of every built record. */
const coverage = { from: signing, to: '2021-12-31' }

const from = (day: string) => ({ day, basis: 'said' }) as const

const aParty = (id: string, role: PartyFile['role'], rest: Partial<PartyFile> = {}): PartyFile => ({
  id,
  name: `Name of ${id}`,
  shortName: id,
  role,
  description: `Who ${id} is.`,
  people: [],
  public: from(signing),
  sources: ['a-source'],
  ...rest,
})

/** One party of every sort that the rule tells apart. */
export const parties: RecordFile['parties'] = [
  aParty('united-states', 'signatory'),
  aParty('us-forces', 'signatory', { speaksFor: 'united-states' }),
  aParty('taliban', 'signatory'),
  aParty('afghan-government', 'bound-non-signatory'),
  aParty('nato', 'ally'),
  aParty('un-mission', 'monitor', { reportsTo: 'United Nations Security Council' }),
  aParty('lead-ig', 'monitor', { reportsTo: 'United States Congress' }),
  aParty('a-newspaper', 'reporter'),
]

/** A duty to do something once, owed by the United States and due on no day. */
export const aTerm = (rest: Partial<TermFile> = {}): TermFile => ({
  id: 'the-term',
  instrument: 'the-agreement',
  reference: 'Part One, A',
  inPublicText: true,
  topic: 'a-topic',
  force: 'duty',
  duration: 'act',
  obligor: 'united-states',
  actors: [],
  alsoBound: [],
  title: 'A term',
  summary: 'What the term asks for.',
  startsAfter: [],
  conditions: [],
  positions: [],
  open: [],
  public: from(signing),
  sources: ['a-source'],
  verified: true,
  ...rest,
})

/** A reading of a due day, by a date unless an offset is given. */
export const aReading = (rest: Partial<ReadingFile>): ReadingFile => ({
  counting: 'How the day was counted.',
  by: [],
  public: from(signing),
  sources: ['a-source'],
  ...rest,
})

/** When a term is due, by each of the readings. */
export const due = (...readings: readonly Partial<ReadingFile>[]): NonNullable<TermFile['due']> => ({
  rule: 'When it is due.',
  readings: readings.map(aReading),
})

/** A point on the term: what is said of whose conduct, in answer to which claims. */
export const aPoint = (says: PointFile['says'], about: string, rest: Partial<PointFile> = {}): PointFile => ({
  term: 'the-term',
  about,
  says,
  answers: [],
  ...rest,
})

/** A statement by the Taliban that mentions the United States on the term; public on its own day. */
export const aClaim = (rest: Partial<ClaimFile> = {}): ClaimFile => ({
  id: 'a-claim',
  date: '2020-04-05',
  public: from(rest.date ?? '2020-04-05'),
  party: 'taliban',
  channel: 'official-statement',
  kind: 'comment',
  summary: 'What was said.',
  points: [aPoint('mention', 'united-states')],
  repliesTo: [],
  bearsOn: [],
  sources: ['a-source'],
  verified: true,
  ...rest,
})

/** A claim with one point on the term: who says what of whom, on which day. */
export const says = (
  id: string,
  date: string,
  party: string,
  what: PointFile['says'],
  about: string,
  rest: Partial<PointFile> & Pick<Partial<ClaimFile>, 'public' | 'kind' | 'withdraws' | 'repliesTo'> = {},
): ClaimFile => {
  const { public: publicity, kind, withdraws, repliesTo, ...point } = rest
  return aClaim({
    id,
    date,
    party,
    points: [aPoint(what, about, point)],
    ...(publicity && { public: publicity }),
    ...(kind && { kind }),
    ...(withdraws && { withdraws }),
    ...(repliesTo && { repliesTo }),
  })
}

/** A finding by a monitor on the term. */
export const aFinding = (
  id: string,
  date: string,
  party: string,
  verdict: NonNullable<ClaimFile['verdicts']>[number]['verdict'],
  rest: Partial<ClaimFile> = {},
): ClaimFile => aClaim({ id, date, party, kind: 'finding', verdicts: [{ term: 'the-term', verdict }], ...rest })

/** A happening that had no effect on any term; public on its own day. */
export const anEvent = (rest: Partial<EventFile> = {}): EventFile => ({
  id: 'an-event',
  date: '2020-03-10',
  public: from(rest.date ?? '2020-03-10'),
  title: 'A happening',
  summary: 'What happened.',
  terms: [],
  parties: [],
  effects: [],
  sources: ['a-source'],
  verified: true,
  ...rest,
})

/** What an event does to the term, as the United States says. */
export const anEffect = (does: EffectFile['does'], rest: Partial<EffectFile> = {}): EffectFile => ({
  term: 'the-term',
  does,
  saidBy: ['united-states'],
  ...rest,
})

/** An event with one effect on the term. */
export const happens = (
  id: string,
  date: string,
  does: EffectFile['does'],
  rest: Partial<EffectFile> & Pick<Partial<EventFile>, 'public'> = {},
): EventFile => {
  const { public: publicity, ...effect } = rest
  return anEvent({ id, date, effects: [anEffect(does, effect)], ...(publicity && { public: publicity }) })
}

/** A number reported by the United States; public on the day it describes. */
export const anObservation = (rest: Partial<ObservationFile> = {}): ObservationFile => ({
  id: 'an-observation',
  series: 'a-series',
  kind: 'reported',
  date: '2020-04-01',
  value: 100,
  qualifier: 'exact',
  countedBy: 'united-states',
  conflictsWith: [],
  public: from(rest.date ?? '2020-04-01'),
  note: 'What was counted.',
  sources: ['a-source'],
  verified: true,
  ...rest,
})

/** A page of the press with an address. */
export const aSource = (rest: Partial<SourceFile> = {}): SourceFile => ({
  id: 'a-source',
  publisher: 'A publisher',
  title: 'A publication',
  date: '2020-03',
  url: 'https://example.org/a-publication',
  kind: 'press',
  origin: 'press',
  ...rest,
})

/** When a record became public, where that is not its own day. */
export const publicFrom = from

/** A minimal valid record, with the given parts in place of its own. */
export const aRecord = (parts: Parts = {}): RecordFile => ({
  $schema: './agreement.schema.json',
  version: '1.0.0',
  licence: 'CC BY 4.0',
  agreement: {
    id: 'an-agreement',
    title: 'An agreement',
    signed: { day: signing, place: 'Doha' },
    languages: ['en'],
    coverage,
    instruments: [
      {
        id: 'the-agreement',
        kind: 'agreement',
        title: 'The agreement',
        inPublicText: true,
        parties: ['united-states', 'taliban'],
      },
      {
        id: 'the-understandings',
        kind: 'reported-understandings',
        title: 'Reported understandings',
        inPublicText: false,
        parties: ['united-states', 'taliban'],
      },
    ],
    moments: [{ id: 'a-moment', day: signing, title: 'Signing' }],
    searched: [{ language: 'en', searched: true, until: '2021-12-31' }],
    limits: [],
  },
  topics: [{ id: 'a-topic', title: 'A topic', description: 'What the topic is.' }],
  series: [{ id: 'a-series', title: 'A series', unit: 'soldiers', counts: 'Who is counted.' }],
  parties,
  terms: [aTerm()],
  claims: [],
  observations: [],
  events: [],
  sources: [aSource()],
  ...parts,
})

/** Loads a record made of the parts; fails with the problems where the door refuses it. */
export function modelOf(parts: Parts = {}): Model {
  const loaded = loadModel(JSON.stringify(aRecord(parts)))
  if (loaded.ok) return loaded.model
  const lines = loaded.problems.map(({ record, path, problem }) => `${record}, ${path}: ${problem}`)
  throw new Error(`the record built for the test is not valid:\n${lines.join('\n')}`)
}
