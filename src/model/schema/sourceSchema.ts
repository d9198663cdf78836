import * as v from 'valibot'
import { dateParts, origins, sourceKinds } from '../vocabulary.ts'
import { Address, Id, Line, Text, YearText, described } from './fields.ts'

/** A publication that records rest on. */
export const SourceSchema = described(
  v.strictObject({
    id: Id,
    publisher: described(Line, 'Who published it.'),
    title: described(Line, 'Its title.'),
    titleConfirmed: v.optional(described(v.boolean(), 'Whether the title was seen on the publication itself.')),
    author: v.optional(described(Line, 'Who wrote it; several are parted by semicolons.')),
    date: v.optional(described(YearText, 'When it was published: YYYY, YYYY-MM or YYYY-MM-DD.')),
    datePart: v.optional(described(v.picklist(dateParts), 'The part of the month, where the day is not known.')),
    url: v.optional(described(Address, 'Where it stands on the web.')),
    kind: described(v.picklist(sourceKinds), 'What sort of publication it is.'),
    origin: described(v.picklist(origins), 'Where it stands to what it reports.'),
    originOf: v.optional(described(Line, 'What a reprint reprints.')),
    sameAs: v.optional(described(Id, 'A source that carries the same statement.')),
    note: v.optional(described(Text, 'What else is to be known about the source.')),
  }),
  'A publication that records rest on.',
)
