import * as v from 'valibot'
import { instrumentKinds } from '../vocabulary.ts'
import { DayText, Id, Line, Text, described, ids } from './fields.ts'

const Instrument = described(
  v.strictObject({
    id: Id,
    kind: described(v.picklist(instrumentKinds), 'What sort of text it is.'),
    title: described(Text, 'Title of the text.'),
    inPublicText: described(v.boolean(), 'Whether readers can see the text.'),
    parties: ids('The parties that made it.'),
    note: v.optional(described(Text, 'What else is to be known about the text.')),
  }),
  'A text, or a set of understandings, that terms stand in.',
)

const Moment = described(
  v.strictObject({ id: Id, day: described(DayText, 'The day.'), title: described(Text, 'What the day is called.') }),
  'A named day that readers can step to.',
)

const Searched = described(
  v.strictObject({
    language: described(Line, 'The language, by its English name.'),
    searched: described(v.boolean(), 'Whether sources in it were searched for answers.'),
    until: v.optional(described(DayText, 'The day to which they were searched.')),
  }),
  'Whether answers were looked for in one language.',
)

/** The deal itself. */
export const AgreementSchema = described(
  v.strictObject({
    id: Id,
    title: described(Text, 'Title of the agreement.'),
    signed: described(
      v.strictObject({ day: described(DayText, 'The day of signing.'), place: described(Text, 'Where it was signed.') }),
      'When and where it was signed.',
    ),
    languages: described(v.array(Line), 'The languages it was signed in, by their English names.'),
    coverage: described(
      v.strictObject({
        from: described(DayText, 'The first day that the record covers.'),
        to: described(DayText, 'The last day that the record covers.'),
      }),
      'The days that the record covers.',
    ),
    instruments: described(v.array(Instrument), 'The texts that terms stand in.'),
    moments: described(v.array(Moment), 'Named days.'),
    searched: described(v.array(Searched), 'In which languages answers were looked for, and to which day.'),
    limits: described(v.array(Text), 'Known limits of the record, shown to readers.'),
  }),
  'The agreement, the days that the record covers and its known limits.',
)
