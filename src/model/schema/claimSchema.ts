import * as v from 'valibot'
import { answerKinds, channels, claimKinds, dateParts, saysValues, verdicts } from '../vocabulary.ts'
import { DateText, DayText, Id, Line, Public, Text, described, ids } from './fields.ts'

const Point = described(
  v.strictObject({
    term: described(Id, 'The term meant.'),
    about: described(Id, 'The party whose conduct is meant.'),
    says: described(v.picklist(saysValues), 'What the statement says of it, in the speaker’s own sense.'),
    answers: ids('Claims that this statement answers on this term.'),
  }),
  'What the statement says about one party’s conduct on one term.',
)

/** A dated, attributed statement. */
export const ClaimSchema = described(
  v.strictObject({
    id: Id,
    date: described(DateText, 'When it was said, as exact as that is known.'),
    datePart: v.optional(described(v.picklist(dateParts), 'The part of the month, where the day is not known.')),
    public: Public,
    party: described(Id, 'The party that says it.'),
    speaker: v.optional(described(Line, 'Who spoke for the party, by name.')),
    channel: described(v.picklist(channels), 'Through what it was said.'),
    channelNote: v.optional(described(Text, 'The channel more exactly.')),
    kind: described(v.picklist(claimKinds), 'What sort of statement it is. For reading and filters; the rule reads the points.'),
    accuses: v.optional(described(Id, 'The party it accuses.')),
    summary: described(Text, 'What was said, in our words.'),
    quote: v.optional(
      described(
        v.strictObject({
          text: described(Line, 'The words quoted, verbatim and short.'),
          language: described(Line, 'Language of the quotation, as a language tag.'),
        }),
        'A short quotation.',
      ),
    ),
    points: described(v.array(Point), 'One for each term and party meant.'),
    repliesTo: ids('Claims this is a genuine reply to.'),
    answerKind: v.optional(described(v.picklist(answerKinds), 'What sort of answer it gives.')),
    bearsOn: ids('Earlier claims on the same matter that this is no reply to.'),
    answerSoughtUntil: v.optional(
      described(DayText, 'For an accusation: the day to which an answer was looked for; absent where it was not.'),
    ),
    withdraws: v.optional(described(Id, 'An earlier claim that this one takes back.')),
    verdicts: v.optional(
      described(
        v.array(
          described(
            v.strictObject({
              term: described(Id, 'The term it is about.'),
              verdict: described(v.picklist(verdicts), 'What the monitor found.'),
            }),
            'What a monitor found on one term.',
          ),
        ),
        'A monitor’s findings, term by term.',
      ),
    ),
    marks: v.optional(
      described(
        v.array(v.picklist(['pandemic', 'commander-discretion', 'aid-threat'])),
        'Matters that the statement touches: the pandemic, a commander’s discretion, a threat to aid.',
      ),
    ),
    note: v.optional(described(Text, 'What else is to be known about the statement.')),
    sources: ids('Sources for the statement.'),
    verified: described(v.boolean(), 'Whether a supporting passage was seen; not whether the claim is true.'),
  }),
  'A dated, attributed statement.',
)
