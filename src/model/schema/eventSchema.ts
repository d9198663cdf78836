import * as v from 'valibot'
import { dateParts, effectKinds } from '../vocabulary.ts'
import { DateText, Id, Public, Text, Verified, described, ids } from './fields.ts'

/** A dated happening. */
export const EventSchema = described(
  v.strictObject({
    id: Id,
    date: described(DateText, 'When it happened, as exact as that is known.'),
    datePart: v.optional(described(v.picklist(dateParts), 'The part of the month, where the day is not known.')),
    byThen: v.optional(described(v.boolean(), 'The date is the latest possible, not the day itself.')),
    public: Public,
    title: described(Text, 'Short title, in our words.'),
    summary: described(Text, 'What happened, in our words.'),
    place: v.optional(described(Text, 'Where it happened.')),
    unknown: v.optional(described(Text, 'What about it is not known.')),
    terms: ids('Terms it bears on.'),
    parties: ids('Parties involved.'),
    effects: described(
      v.array(
        described(
          v.strictObject({
            term: described(Id, 'The term.'),
            does: described(v.picklist(effectKinds), 'What the event does to the term.'),
            saidBy: ids('Who says that it had this effect; empty where only a date passed.'),
          }),
          'What the event does to one term.',
        ),
      ),
      'What the event does to terms.',
    ),
    sources: ids('Sources for the event.'),
    verified: Verified,
  }),
  'A dated happening.',
)
