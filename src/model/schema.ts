import * as v from 'valibot'
import { AgreementSchema } from './schema/agreementSchema.ts'
import { ClaimSchema } from './schema/claimSchema.ts'
import { EventSchema } from './schema/eventSchema.ts'
import { DayText, Id, Text, described } from './schema/fields.ts'
import { ObservationSchema, SeriesSchema } from './schema/observationSchema.ts'
import { PartySchema } from './schema/partySchema.ts'
import { SourceSchema } from './schema/sourceSchema.ts'
import { TermSchema } from './schema/termSchema.ts'

/**
 * The structure of the record, strict at every level: an unknown key is an error. What one record says of another is
 * checked afterwards, in `check/`. The published JSON Schema and the data dictionary are generated from here.
 */

const Topic = described(
  v.strictObject({
    id: Id,
    title: described(Text, 'What the subject is called.'),
    description: described(Text, 'What belongs to it.'),
  }),
  'A subject that groups terms.',
)

const VersionNumber = v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version is three numbers joined by points'))

const Version = described(
  v.strictObject({
    version: described(VersionNumber, 'The version.'),
    day: described(DayText, 'The day it was published.'),
    summary: described(Text, 'What the version is, in a sentence.'),
    changes: described(v.array(Text), 'What is new or another in it, each in a sentence.'),
  }),
  'One version of the record, with what changed in it.',
)

/** The structure of the whole file. */
export const RecordSchema = v.strictObject({
  $schema: described(v.string(), 'Where the schema of the file stands.'),
  version: described(VersionNumber, 'Version of the record.'),
  licence: described(v.string(), 'Licence of the record, by its SPDX name.'),
  versions: v.optional(described(v.array(Version), 'The versions of the record, oldest first; the last is this one.')),
  agreement: AgreementSchema,
  topics: described(v.array(Topic), 'Subjects that group terms.'),
  series: described(v.array(SeriesSchema), 'What rows of numbers count.'),
  parties: described(v.array(PartySchema), 'Parties, actors, monitors and reporters, with their people by office.'),
  terms: described(v.array(TermSchema), 'The stipulations, one by one.'),
  claims: described(v.array(ClaimSchema), 'Who said what, when, about which term and whose conduct, and what it answers.'),
  observations: described(v.array(ObservationSchema), 'Numbers, each with who counted.'),
  events: described(v.array(EventSchema), 'What happened, with what it does to terms and who says so.'),
  sources: described(v.array(SourceSchema), 'The publications that records rest on.'),
})

/** The file as it is written, after the structural check and before the checks across records. */
export type RecordFile = v.InferOutput<typeof RecordSchema>
