import * as v from 'valibot'
import { RecordSchema } from './schema.ts'
import { DateText, DayText, Id, Line, Text } from './schema/fields.ts'

/** The lists of the file whose records a reader can correct. */
export const collections = ['terms', 'claims', 'events', 'sources', 'parties', 'observations'] as const
/** One of {@link collections}. */
export type Collection = (typeof collections)[number]

/** The lists of the file that an id can name a record of. */
export type Referenced = Collection | 'series' | 'topics' | 'instruments'

/** What a place in the file holds, read from the schema: all that a form needs to know. */
export type Field =
  | { readonly type: 'object'; readonly entries: readonly Entry[] }
  | { readonly type: 'list'; readonly item: Field }
  | { readonly type: 'choice'; readonly options: readonly string[] }
  | { readonly type: 'reference'; readonly to: Referenced }
  | PlainField

/** One thing: `text` is human text, by language where there are several; `line` is text of one language or a name. */
export interface PlainField {
  readonly type: 'text' | 'line' | 'day' | 'date' | 'number' | 'boolean' | 'id'
}

/** One entry of an object. */
export interface Entry {
  readonly key: string
  readonly field: Field
  readonly optional: boolean
  /** What the schema says of it. */
  readonly about: string | undefined
}

/** Which records an id stands for, by the key it stands under. `id` itself is a name, not a reference. */
const referencedBy: Readonly<Record<string, Referenced>> = {
  about: 'parties',
  accuses: 'parties',
  alsoBound: 'parties',
  answers: 'claims',
  assertedBy: 'parties',
  bearsOn: 'claims',
  beneficiary: 'parties',
  by: 'parties',
  conflictsWith: 'observations',
  countedBy: 'parties',
  instrument: 'instruments',
  obligor: 'parties',
  partOf: 'terms',
  parties: 'parties',
  party: 'parties',
  passedOnBy: 'parties',
  repliesTo: 'claims',
  replaces: 'observations',
  sameAs: 'sources',
  saidBy: 'parties',
  series: 'series',
  sources: 'sources',
  speaksFor: 'parties',
  term: 'terms',
  terms: 'terms',
  topic: 'topics',
  withdraws: 'claims',
}

const isSchema = (value: unknown): value is v.GenericSchema =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema'

/** A schema as it was defined, or with a description laid around it. */
const is = (schema: v.GenericSchema, defined: v.GenericSchema): boolean =>
  schema === defined || ('pipe' in schema && Array.isArray(schema.pipe) && schema.pipe[0] === defined)

/** Reads a schema. Throws for one that no form has a control for, and for an id of whose records nothing is known. */
function fieldOf(schema: v.GenericSchema, key: string): Field {
  if (is(schema, Text)) return { type: 'text' }
  if (is(schema, DayText)) return { type: 'day' }
  if (is(schema, DateText)) return { type: 'date' }
  if (is(schema, Line)) return { type: 'line' }
  if (is(schema, Id)) {
    const to = referencedBy[key]
    if (to !== undefined) return { type: 'reference', to }
    if (key === 'id') return { type: 'id' }
  } else if (schema.type === 'string') return { type: 'line' }
  if (schema.type === 'number' || schema.type === 'boolean') return { type: schema.type }
  if ('options' in schema && Array.isArray(schema.options)) return { type: 'choice', options: schema.options.map(String) }
  if ('item' in schema && isSchema(schema.item)) return { type: 'list', item: fieldOf(schema.item, key) }
  if ('entries' in schema && typeof schema.entries === 'object' && schema.entries !== null) {
    return { type: 'object', entries: Object.entries(schema.entries).map(([name, entry]: [string, unknown]) => entryOf(name, entry)) }
  }
  throw new TypeError(`A form has no control for "${key}".`)
}

function entryOf(key: string, schema: unknown): Entry {
  if (!isSchema(schema)) throw new TypeError(`"${key}" is not a schema.`)
  const optional = schema.type === 'optional'
  const inner = 'wrapped' in schema && isSchema(schema.wrapped) ? schema.wrapped : schema
  const about = v.getDescription(inner)
  // What every id and every text says of itself tells nothing of this one.
  const general = [Id, Line, Text, DayText, DateText].map((part) => v.getDescription(part))
  return { key, field: fieldOf(inner, key), optional, about: general.includes(about) ? undefined : about }
}

/** The fields of a record of a list, with those of its parts. */
export const recordField = (collection: Collection): Field => fieldOf(RecordSchema.entries[collection].item, '')
