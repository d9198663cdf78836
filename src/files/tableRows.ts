import type { Model } from '../model/types.ts'
import type { Field, Table } from './recordTables.ts'

/** A cell: null where the record says nothing, which is neither zero nor an empty text. */
export type Cell = string | number | boolean | null

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const inside = (value: unknown, way: readonly string[]): unknown =>
  way.reduce<unknown>((outer, key) => (isObject(outer) ? outer[key] : undefined), value)

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A human text in English; any other value as it stands. */
const inEnglish = (value: unknown): unknown => (isObject(value) ? value['en'] : value)

function cell(value: unknown, field: Field): Cell {
  if (field.type === 'list') return Array.isArray(value) ? value.map((item) => String(inEnglish(item))).join('; ') : null
  const plain = inEnglish(value)
  if (typeof plain === 'string' || typeof plain === 'number' || typeof plain === 'boolean') return plain
  return null
}

const cells = (record: unknown, fields: readonly Field[]): readonly Cell[] =>
  fields.map((field) => cell(inside(record, field.name.split('.')), field))

/** The rows of a table in the order of the record, a cell for every column of the table. */
export function tableRows(model: Model, { kind, within, fields }: Table): readonly (readonly Cell[])[] {
  const held = inside(model, [kind])
  const records = Array.isArray(held) ? listOf(held) : held === undefined ? [] : [held]
  if (within.length === 0) return records.map((record) => cells(record, fields))
  const own = fields.slice(2)
  return records.flatMap((record) =>
    listOf(inside(record, within)).map((item, at) => [String(inside(record, ['id'])), at + 1, ...cells(item, own)]),
  )
}
