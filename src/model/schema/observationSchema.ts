import * as v from 'valibot'
import { observationKinds, qualifiers } from '../vocabulary.ts'
import { DateText, DayText, Id, Public, Text, Verified, described, ids } from './fields.ts'

/** What a row of numbers counts. */
export const SeriesSchema = described(
  v.strictObject({
    id: Id,
    title: described(Text, 'What the series is called.'),
    unit: described(Text, 'What one of it is.'),
    counts: described(Text, 'What is counted and what is not.'),
  }),
  'What a row of numbers counts, and in what unit.',
)

/** A number in a series. */
export const ObservationSchema = described(
  v.strictObject({
    id: Id,
    series: described(Id, 'The series it belongs to.'),
    kind: described(v.picklist(observationKinds), 'Whether it was planned, announced or reported.'),
    baseline: v.optional(described(v.boolean(), 'Whether others are counted from it.')),
    date: described(DateText, 'The day the number describes; for plans the day it is meant for.'),
    statedOn: v.optional(described(DayText, 'The day a plan or announcement was made.')),
    value: v.optional(described(v.number(), 'The number. Absent where none was stated, which is not zero.')),
    upTo: v.optional(described(v.number(), 'Upper end, where the source gives a range.')),
    batch: v.optional(described(v.number(), 'The part added on that day.')),
    remaining: v.optional(described(v.number(), 'What was still left by the same count.')),
    qualifier: described(v.picklist(qualifiers), 'How the number is to be read.'),
    countedBy: described(Id, 'The party whose count it is.'),
    passedOnBy: v.optional(described(Id, 'The party that passed it on.')),
    term: v.optional(described(Id, 'The term it bears on.')),
    reading: v.optional(described(Text, 'How the number was arrived at, where that can be read in more than one way.')),
    conflictsWith: ids('Other numbers for the same matter and days.'),
    replaces: v.optional(ids('Earlier plans this one replaces.')),
    public: Public,
    note: described(Text, 'What the source says of the number.'),
    sources: ids('Sources for the number.'),
    verified: Verified,
  }),
  'A number in a series. Rival counts stay apart.',
)
