import * as v from 'valibot'
import {
  answerKinds,
  channels,
  claimKinds,
  dateParts,
  directions,
  durations,
  effectKinds,
  forces,
  instrumentKinds,
  observationKinds,
  origins,
  partyRoles,
  publicBases,
  qualifiers,
  saysValues,
  sourceKinds,
  verdicts,
} from './vocabulary.ts'

/**
 * The structure of the record, strict at every level: an unknown key is an error. What one record says of another is
 * checked afterwards, in `check/`. The published JSON Schema is generated from this file.
 */

const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words and numbers joined by single hyphens'),
  v.description('Stable name of the record, unique among records of its kind.'),
)
const Line = v.pipe(v.string(), v.minLength(1), v.description('One line of text.'))

/** Human text: a plain string is English; an object gives the text by language tag, always with `en`. */
const Text = v.pipe(
  v.union([
    v.pipe(v.string(), v.minLength(1)),
    v.objectWithRest({ en: v.pipe(v.string(), v.minLength(1)) }, v.pipe(v.string(), v.minLength(1))),
  ]),
  v.description('Human text: a plain string is English; an object is keyed by language tag.'),
)
const DayText = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD'),
  v.description('A day, YYYY-MM-DD.'),
)
const DateText = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(?:\d{2}-\d{2}|\d{2}|Q[1-4])$/, 'a date is written YYYY-MM-DD, YYYY-MM or YYYY-Q1 to YYYY-Q4'),
  v.description('A date as exact as it is known: YYYY-MM-DD, YYYY-MM or YYYY-Qn.'),
)
const Address = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s]+$/i, 'an address starts with http:// or https://'),
  v.description('A web address, http or https only.'),
)
const Public = v.pipe(
  v.strictObject({
    day: v.pipe(DayText, v.description('The day from which the record counts as public.')),
    basis: v.picklist(publicBases),
  }),
  v.description('When the record became public, and how that is known.'),
)
const ids = (what: string) => v.pipe(v.array(Id), v.description(what))

const Instrument = v.strictObject({
  id: Id,
  kind: v.picklist(instrumentKinds),
  title: Text,
  inPublicText: v.boolean(),
  parties: ids('The parties that made it.'),
  note: v.optional(Text),
})
const Moment = v.strictObject({ id: Id, day: DayText, title: Text })
const Searched = v.strictObject({ language: Line, searched: v.boolean(), until: v.optional(DayText) })

const Agreement = v.strictObject({
  id: Id,
  title: Text,
  signed: v.strictObject({ day: DayText, place: Text }),
  languages: v.array(Line),
  coverage: v.strictObject({ from: DayText, to: DayText }),
  instruments: v.array(Instrument),
  moments: v.array(Moment),
  searched: v.pipe(v.array(Searched), v.description('In which languages answers were looked for, and to which day.')),
  limits: v.pipe(v.array(Text), v.description('Known limits of the record, shown to readers.')),
})

const Topic = v.strictObject({ id: Id, title: Text, description: Text })

const Series = v.strictObject({
  id: Id,
  title: Text,
  unit: v.pipe(Text, v.description('What one of it is.')),
  counts: v.pipe(Text, v.description('What is counted and what is not.')),
})

const Person = v.strictObject({
  name: Line,
  aliases: v.optional(v.array(Line)),
  office: Text,
  from: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/))),
  to: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/))),
  asOf: v.optional(v.pipe(DayText, v.description('A day on which the office is known to have been held.'))),
  public: Public,
  note: v.optional(Text),
  sources: ids('Sources for the office.'),
})

const Party = v.strictObject({
  id: Id,
  name: Text,
  shortName: Text,
  role: v.picklist(partyRoles),
  roleNote: v.optional(Text),
  speaksFor: v.optional(v.pipe(Id, v.description('The party whose statements these count as.'))),
  reportsTo: v.optional(v.pipe(Text, v.description('For a monitor: whom it reports to.'))),
  description: Text,
  people: v.array(Person),
  public: Public,
  sources: ids('Sources for the party.'),
})

const Reading = v.pipe(
  v.strictObject({
    date: v.optional(DateText),
    offset: v.optional(v.strictObject({ months: v.optional(v.number()), days: v.optional(v.number()) })),
    anchor: v.optional(v.pipe(v.string(), v.description('`signing`, or the id of the term whose start is day 0.'))),
    counting: v.pipe(Text, v.description('How the day was counted.')),
    by: ids('Parties that read it so; empty where it follows by arithmetic.'),
    public: Public,
    sources: ids('Sources for the reading.'),
  }),
  v.description('One reading of when the term is due: a date, or an offset from an anchor.'),
)

const Term = v.strictObject({
  id: Id,
  instrument: Id,
  reference: v.pipe(Text, v.description('Where it stands in the instrument.')),
  inPublicText: v.boolean(),
  topic: Id,
  force: v.picklist(forces),
  duration: v.picklist(durations),
  obligor: Id,
  actors: v.pipe(
    v.array(v.strictObject({ party: Id, note: Text })),
    v.description('Whoever had it in hand where that is not the obligor.'),
  ),
  beneficiary: v.optional(Id),
  alsoBound: ids('Other parties the term binds.'),
  title: Text,
  summary: v.pipe(Text, v.description('The term in our words.')),
  keyPhrase: v.optional(v.pipe(Line, v.description('A short phrase of the text, verbatim.'))),
  due: v.optional(v.strictObject({ rule: Text, note: v.optional(Text), readings: v.array(Reading) })),
  startsAfter: v.array(v.strictObject({ term: Id, clause: Text })),
  conditions: v.array(
    v.strictObject({
      term: Id,
      clause: Text,
      assertedBy: ids('Who says that the term waits on the other.'),
      disputed: v.boolean(),
      public: Public,
      sources: ids('Sources for the condition.'),
    }),
  ),
  partOf: v.optional(v.pipe(Id, v.description('A wider term this one is part of.'))),
  measure: v.optional(
    v.strictObject({
      series: Id,
      target: v.optional(v.number()),
      baseline: v.optional(v.number()),
      direction: v.picklist(directions),
      note: v.optional(Text),
    }),
  ),
  positions: v.array(v.strictObject({ party: Id, statement: Text, public: Public, sources: ids('Sources.') })),
  open: v.pipe(v.array(Text), v.description('What about the term itself is in dispute or not known.')),
  public: Public,
  note: v.optional(Text),
  sources: ids('Sources for the term.'),
  verified: v.boolean(),
})

const Point = v.strictObject({
  term: Id,
  about: v.pipe(Id, v.description('The party whose conduct is meant.')),
  says: v.picklist(saysValues),
  answers: ids('Claims that this statement answers on this term.'),
})

const Claim = v.strictObject({
  id: Id,
  date: DateText,
  datePart: v.optional(v.picklist(dateParts)),
  public: Public,
  party: Id,
  speaker: v.optional(Line),
  channel: v.picklist(channels),
  channelNote: v.optional(Text),
  kind: v.picklist(claimKinds),
  accuses: v.optional(Id),
  summary: Text,
  quote: v.optional(v.strictObject({ text: Line, language: Line })),
  points: v.array(Point),
  repliesTo: ids('Claims this is a genuine reply to.'),
  answerKind: v.optional(v.picklist(answerKinds)),
  bearsOn: ids('Earlier claims on the same matter that this is no reply to.'),
  answerSoughtUntil: v.optional(
    v.pipe(DayText, v.description('For an accusation: the day to which an answer was looked for; absent where it was not.')),
  ),
  withdraws: v.optional(Id),
  verdicts: v.optional(v.array(v.strictObject({ term: Id, verdict: v.picklist(verdicts) }))),
  marks: v.optional(v.array(v.picklist(['pandemic', 'commander-discretion', 'aid-threat']))),
  note: v.optional(Text),
  sources: ids('Sources for the statement.'),
  verified: v.pipe(v.boolean(), v.description('Whether a supporting passage was seen; not whether the claim is true.')),
})

const Observation = v.strictObject({
  id: Id,
  series: Id,
  kind: v.picklist(observationKinds),
  baseline: v.optional(v.boolean()),
  date: v.pipe(DateText, v.description('The day the number describes; for plans the day it is meant for.')),
  statedOn: v.optional(v.pipe(DayText, v.description('The day a plan or announcement was made.'))),
  value: v.optional(v.number()),
  upTo: v.optional(v.pipe(v.number(), v.description('Upper end, where the source gives a range.'))),
  batch: v.optional(v.pipe(v.number(), v.description('The part added on that day.'))),
  remaining: v.optional(v.pipe(v.number(), v.description('What was still left by the same count.'))),
  qualifier: v.picklist(qualifiers),
  countedBy: Id,
  passedOnBy: v.optional(Id),
  term: v.optional(Id),
  reading: v.optional(Text),
  conflictsWith: ids('Other numbers for the same matter and days.'),
  replaces: v.optional(ids('Earlier plans this one replaces.')),
  public: Public,
  note: Text,
  sources: ids('Sources for the number.'),
  verified: v.boolean(),
})

const Event = v.strictObject({
  id: Id,
  date: DateText,
  datePart: v.optional(v.picklist(dateParts)),
  byThen: v.optional(v.pipe(v.boolean(), v.description('The date is the latest possible, not the day itself.'))),
  public: Public,
  title: Text,
  summary: Text,
  place: v.optional(Text),
  unknown: v.optional(v.pipe(Text, v.description('What about it is not known.'))),
  terms: ids('Terms it bears on.'),
  parties: ids('Parties involved.'),
  effects: v.array(
    v.strictObject({
      term: Id,
      does: v.picklist(effectKinds),
      saidBy: ids('Who says that it had this effect; empty where only a date passed.'),
    }),
  ),
  sources: ids('Sources for the event.'),
  verified: v.boolean(),
})

const Source = v.strictObject({
  id: Id,
  publisher: Line,
  title: Line,
  titleConfirmed: v.optional(v.boolean()),
  author: v.optional(Line),
  date: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/))),
  datePart: v.optional(v.picklist(dateParts)),
  url: v.optional(Address),
  kind: v.picklist(sourceKinds),
  origin: v.picklist(origins),
  originOf: v.optional(v.pipe(Line, v.description('What a reprint reprints.'))),
  sameAs: v.optional(v.pipe(Id, v.description('A source that carries the same statement.'))),
  note: v.optional(Text),
})

/** The structure of the whole file. */
export const RecordSchema = v.strictObject({
  $schema: v.string(),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version is three numbers joined by points')),
  licence: v.string(),
  agreement: Agreement,
  topics: v.array(Topic),
  series: v.array(Series),
  parties: v.array(Party),
  terms: v.array(Term),
  claims: v.array(Claim),
  observations: v.array(Observation),
  events: v.array(Event),
  sources: v.array(Source),
})

/** The file as it is written, after the structural check and before the checks across records. */
export type RecordFile = v.InferOutput<typeof RecordSchema>
