import * as v from 'valibot'
import { publicBases } from '../vocabulary.ts'

/** The fields that records of every kind are made of. Their descriptions go into the published data dictionary. */

/** A schema with the meaning of the field; the last description given is the one that counts. */
export const described = <S extends v.GenericSchema>(schema: S, meaning: string) => v.pipe(schema, v.description(meaning))

/** The stable name of a record. */
export const Id = described(
  v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words and numbers joined by single hyphens'),
  ),
  'Stable name of the record, unique among records of its kind.',
)

/** One line of text in one language. */
export const Line = described(v.pipe(v.string(), v.minLength(1)), 'One line of text.')

/** Human text: a plain string is English; an object gives the text by language tag, always with `en`. */
export const Text = described(
  v.union([
    v.pipe(v.string(), v.minLength(1)),
    v.objectWithRest({ en: v.pipe(v.string(), v.minLength(1)) }, v.pipe(v.string(), v.minLength(1))),
  ]),
  'Human text: a plain string is English; an object is keyed by language tag.',
)

/** A day, written out; that it exists is checked afterwards. */
export const DayText = described(
  v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD')),
  'A day, YYYY-MM-DD.',
)

/** A date as exact as it is known. */
export const DateText = described(
  v.pipe(
    v.string(),
    v.regex(/^\d{4}-(?:\d{2}-\d{2}|\d{2}|Q[1-4])$/, 'a date is written YYYY-MM-DD, YYYY-MM or YYYY-Q1 to YYYY-Q4'),
  ),
  'A date as exact as it is known: YYYY-MM-DD, YYYY-MM or YYYY-Qn.',
)

/** A date that may be a year alone. */
export const YearText = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/))

/** A web address. */
export const Address = described(
  v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/i, 'an address starts with http:// or https://')),
  'A web address, http or https only.',
)

/** When a record became public. */
export const Public = described(
  v.strictObject({
    day: described(DayText, 'The day from which the record counts as public.'),
    basis: described(v.picklist(publicBases), 'How it is known when the record became public.'),
  }),
  'When the record became public, and how that is known.',
)

/** A list of ids of other records. */
export const ids = (meaning: string) => described(v.array(Id), meaning)

/** Whether the record was looked up where it is said to stand. */
export const Verified = described(v.boolean(), 'Whether a supporting passage was seen; not whether what it says is true.')
