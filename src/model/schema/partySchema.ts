import * as v from 'valibot'
import { partyRoles } from '../vocabulary.ts'
import { DayText, Id, Line, Public, Text, YearText, described, ids } from './fields.ts'

const Person = described(
  v.strictObject({
    name: described(Line, 'Name, as the record writes it.'),
    aliases: v.optional(described(v.array(Line), 'Other spellings and names.')),
    office: described(Text, 'The office in which the person spoke.'),
    from: v.optional(described(YearText, 'Since when the office was held: YYYY, YYYY-MM or YYYY-MM-DD.')),
    to: v.optional(described(YearText, 'Until when the office was held: YYYY, YYYY-MM or YYYY-MM-DD.')),
    asOf: v.optional(described(DayText, 'A day on which the office is known to have been held.')),
    public: Public,
    note: v.optional(described(Text, 'What else is to be known about the office.')),
    sources: ids('Sources for the office.'),
  }),
  'Somebody who spoke for a party, by office; never a private person.',
)

/** A party, actor, monitor or reporter, with its people by office. */
export const PartySchema = described(
  v.strictObject({
    id: Id,
    name: described(Text, 'Full name.'),
    shortName: described(Text, 'Short name, as labels have it.'),
    role: described(v.picklist(partyRoles), 'How the party stands to the agreement.'),
    roleNote: v.optional(described(Text, 'What else is to be known about the role.')),
    speaksFor: v.optional(described(Id, 'The party whose statements these count as.')),
    reportsTo: v.optional(described(Text, 'For a monitor: whom it reports to.')),
    description: described(Text, 'Who the party is, in a sentence or two.'),
    people: described(v.array(Person), 'Those who spoke for the party, by office.'),
    public: Public,
    sources: ids('Sources for the party.'),
  }),
  'A party, actor, monitor or reporter.',
)
