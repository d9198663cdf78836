import * as v from 'valibot'
import { directions, durations, forces } from '../vocabulary.ts'
import { DateText, Id, Line, Public, Text, Verified, described, ids } from './fields.ts'

const Reading = described(
  v.strictObject({
    date: v.optional(described(DateText, 'The date the term is due by this reading; or else `offset` gives it.')),
    offset: v.optional(
      described(
        v.strictObject({
          months: v.optional(described(v.number(), 'Whole months after the anchor, counted in one step.')),
          days: v.optional(described(v.number(), 'Days after the anchor, or after the months.')),
        }),
        'How long after the anchor the term is due.',
      ),
    ),
    anchor: v.optional(described(v.string(), '`signing`, or the id of the term whose start is day 0.')),
    counting: described(Text, 'How the day was counted.'),
    by: ids('Parties that read it so; empty where it follows by arithmetic.'),
    public: Public,
    sources: ids('Sources for the reading.'),
  }),
  'One reading of when the term is due: a date, or an offset from an anchor.',
)

const Condition = described(
  v.strictObject({
    term: described(Id, 'The term that has to come first.'),
    clause: described(Text, 'The words that are said to make the condition, or where they stand.'),
    assertedBy: ids('Who says that the term waits on the other.'),
    disputed: described(v.boolean(), 'Whether another party says that it does not.'),
    public: Public,
    sources: ids('Sources for the condition.'),
  }),
  'A link to another term that somebody says this one waits on.',
)

/** One checkable stipulation. */
export const TermSchema = described(
  v.strictObject({
    id: Id,
    instrument: described(Id, 'The text it stands in.'),
    reference: described(Text, 'Where it stands in the instrument.'),
    inPublicText: described(v.boolean(), 'Whether it stands in a text that readers can see.'),
    topic: described(Id, 'The subject it is grouped under.'),
    force: described(v.picklist(forces), 'How strongly it binds.'),
    duration: described(v.picklist(durations), 'Whether it is done once or observed all the time.'),
    obligor: described(Id, 'The party that owes it.'),
    actors: described(
      v.array(
        described(
          v.strictObject({ party: described(Id, 'The party.'), note: described(Text, 'What it had in hand.') }),
          'A party that had the term in hand.',
        ),
      ),
      'Whoever had it in hand where that is not the obligor.',
    ),
    beneficiary: v.optional(described(Id, 'The party it is owed to.')),
    alsoBound: ids('Other parties the term binds.'),
    title: described(Text, 'Short title, in our words.'),
    summary: described(Text, 'The term in our words.'),
    keyPhrase: v.optional(described(Line, 'A short phrase of the text, verbatim.')),
    due: v.optional(
      described(
        v.strictObject({
          rule: described(Text, 'When the term is due, as the text has it.'),
          note: v.optional(described(Text, 'What else is to be known about the due day.')),
          readings: described(v.array(Reading), 'The readings of the due day.'),
        }),
        'When the term is due.',
      ),
    ),
    startsAfter: described(
      v.array(
        described(
          v.strictObject({
            term: described(Id, 'The term that has to begin first.'),
            clause: described(Text, 'The words that say so, or where they stand.'),
          }),
          'A term that has to begin before this one starts.',
        ),
      ),
      'What it starts after, by its own text.',
    ),
    conditions: described(v.array(Condition), 'Terms that somebody says it waits on.'),
    partOf: v.optional(described(Id, 'A wider term this one is part of.')),
    measure: v.optional(
      described(
        v.strictObject({
          series: described(Id, 'The series of numbers it is measured by.'),
          target: v.optional(described(v.number(), 'The number the text names.')),
          baseline: v.optional(described(v.number(), 'The number it starts from.')),
          direction: described(v.picklist(directions), 'Which way the number moves towards the target.'),
          note: v.optional(described(Text, 'What else is to be known about the measure.')),
        }),
        'The number by which progress is counted.',
      ),
    ),
    positions: described(
      v.array(
        described(
          v.strictObject({
            party: described(Id, 'The party.'),
            statement: described(Text, 'How it reads the term.'),
            public: Public,
            sources: ids('Sources for the reading.'),
          }),
          'How one party reads the term.',
        ),
      ),
      'How parties read the term.',
    ),
    open: described(v.array(Text), 'What about the term itself is in dispute or not known.'),
    public: Public,
    note: v.optional(described(Text, 'What else is to be known about the term.')),
    sources: ids('Sources for the term.'),
    verified: Verified,
  }),
  'One checkable stipulation.',
)
