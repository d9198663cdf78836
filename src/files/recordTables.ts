import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import { RecordSchema } from '../model/schema.ts'
import { referenceOf } from './references.ts'

/** What a column holds. A list stands in one cell, its items joined by “; ”. */
export type FieldType = 'text' | 'date' | 'number' | 'yes-no' | 'list'

/** A column of a table, made from a field of the schema. */
export interface Field {
  readonly name: string
  readonly type: FieldType
  /** The meaning, from the schema. */
  readonly description: string
  readonly required: boolean
  /** The values a coded field can take; empty for all others. */
  readonly values: readonly string[]
  /** The table whose ids it holds, or null. */
  readonly references: string | null
}

/** A flat table of the record: one kind of record, or one list inside records of a kind. */
export interface Table {
  readonly name: string
  /** What one row is. */
  readonly description: string
  /** The kind of record whose file has it: the name of a list of the record. */
  readonly kind: string
  /** For a list inside records: where it stands in them. */
  readonly within: readonly string[]
  /** The columns whose values together name a row. */
  readonly key: readonly string[]
  readonly fields: readonly Field[]
}

/** What one record of a kind is called in the names of tables and columns. */
const singular: Readonly<Record<string, string>> = {
  agreement: 'agreement',
  versions: 'version',
  topics: 'topic',
  series: 'series',
  parties: 'party',
  terms: 'term',
  claims: 'claim',
  observations: 'observation',
  events: 'event',
  sources: 'source',
}

const kebab = (key: string): string => key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** A schema inside another; this record's schema has no schema that is merely true or false. */
const part = (schema: JsonSchema | boolean | undefined): JsonSchema => (typeof schema === 'object' ? schema : {})
const itemOf = (schema: JsonSchema): JsonSchema => (Array.isArray(schema.items) ? {} : part(schema.items))
const meaning = (schema: JsonSchema): string => schema.description ?? ''
const isList = (schema: JsonSchema): boolean => schema.type === 'array'
const isTable = (schema: JsonSchema): boolean => isList(schema) && itemOf(schema).type === 'object'

function typeOf(schema: JsonSchema): FieldType {
  if (isList(schema)) return 'list'
  if (schema.type === 'number') return 'number'
  if (schema.type === 'boolean') return 'yes-no'
  return schema.pattern === String.raw`^\d{4}-\d{2}-\d{2}$` ? 'date' : 'text'
}

const wordsOf = (schema: JsonSchema): readonly string[] =>
  (schema.enum ?? itemOf(schema).enum ?? []).filter((value) => typeof value === 'string')

/** The columns of an object; what stands in objects inside it has a name with a point, as in `public.day`. */
function fieldsOf(schema: JsonSchema, table: string, prefix = '', demanded = true): readonly Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const inner = part(value)
    const name = `${prefix}${key}`
    const required = demanded && (schema.required ?? []).includes(key)
    if (isTable(inner)) return []
    if (inner.type === 'object') return fieldsOf(inner, table, `${name}.`, required)
    const references = referenceOf(table, name)
    return [{ name, type: typeOf(inner), description: meaning(inner), required, values: wordsOf(inner), references }]
  })
}

/** The lists of objects inside an object, with the way to each. */
function listsOf(schema: JsonSchema, way: readonly string[] = []): readonly { readonly way: readonly string[]; readonly item: JsonSchema }[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const inner = part(value)
    if (isTable(inner)) return [{ way: [...way, key], item: itemOf(inner) }]
    return inner.type === 'object' ? listsOf(inner, [...way, key]) : []
  })
}

function tablesOf(kind: string, schema: JsonSchema): readonly Table[] {
  const record = isList(schema) ? itemOf(schema) : schema
  const own = fieldsOf(record, kind)
  const one = singular[kind] ?? kind
  const key = own.some(({ name }) => name === 'id') ? ['id'] : [one]
  const parent: Field = { name: `${one}.id`, type: 'text', description: `The ${one} that the row belongs to.`, required: true, values: [], references: kind }
  const position: Field = { name: 'position', type: 'number', description: 'Place in the list, from 1.', required: true, values: [], references: null }
  return [
    { name: kind, description: meaning(record), kind, within: [], key, fields: own },
    ...listsOf(record).map(({ way, item }) => {
      const name = `${one}-${kebab(way.at(-1) ?? '')}`
      return { name, description: meaning(item), kind, within: way, key: [parent.name, position.name], fields: [parent, position, ...fieldsOf(item, name)] }
    }),
  ]
}

/** Every table of the record, in the order of the file. Names, columns and meanings come from the schema alone. */
export function recordTables(): readonly Table[] {
  const schema = toJsonSchema(RecordSchema, { target: 'draft-2020-12', errorMode: 'ignore' })
  return Object.entries(schema.properties ?? {})
    .filter(([, value]) => isTable(part(value)) || part(value).type === 'object')
    .flatMap(([kind, value]) => tablesOf(kind, part(value)))
}
