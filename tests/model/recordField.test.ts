import { describe, expect, test } from 'vitest'
import { type Field, collections, recordField } from '../../src/model/recordField.ts'
import { isJsonList, isJsonObject, type Json } from '../../src/model/json.ts'
import { theRecord } from '../content/theRecord.ts'

const record = theRecord()
const idsIn: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  ([...collections, 'series', 'topics'] as const).map((list) => [list, new Set(record[list].map(({ id }) => id))]),
)

/** Every value of a record with the field that it is filled in by; what no field holds is named. */
function walk(field: Field, value: Json | undefined, path: string, found: { readonly field: Field; readonly value: Json; readonly path: string }[]): void {
  if (value === undefined) return
  found.push({ field, value, path })
  if (field.type === 'list' && isJsonList(value)) value.forEach((each, at) => walk(field.item, each, `${path}[${at}]`, found))
  if (field.type === 'object' && isJsonObject(value)) {
    for (const [key, inner] of Object.entries(value)) {
      const entry = field.entries.find((each) => each.key === key)
      expect(entry, `${path}.${key} has a field`).toBeDefined()
      if (entry !== undefined) walk(entry.field, inner, `${path}.${key}`, found)
    }
  }
}

const fits: Readonly<Record<Field['type'], (value: Json) => boolean>> = {
  object: isJsonObject,
  list: isJsonList,
  choice: (value) => typeof value === 'string',
  reference: (value) => typeof value === 'string',
  text: (value) => typeof value === 'string' || isJsonObject(value),
  line: (value) => typeof value === 'string',
  day: (value) => typeof value === 'string',
  date: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  id: (value) => typeof value === 'string',
}

describe('the fields of a record, read from the schema', () => {
  test.each(collections)('%s: every value on record has a field of its kind, and every id names a record of its list', (collection) => {
    const field = recordField(collection)
    const found: { readonly field: Field; readonly value: Json; readonly path: string }[] = []
    record[collection].forEach((each, at) => walk(field, each, `${collection}[${at}]`, found))
    expect(found.length).toBeGreaterThan(record[collection].length)
    for (const item of found) {
      expect(fits[item.field.type](item.value), item.path).toBe(true)
      if (item.field.type === 'reference' && item.field.to !== 'instruments') expect(typeof item.value === 'string' && idsIn[item.field.to]?.has(item.value), item.path).toBe(true)
      if (item.field.type === 'choice') expect(item.field.options, item.path).toContain(item.value)
    }
  })

  test('what may be missing is told from what may not', () => {
    const claim = recordField('claims')
    const entries = claim.type === 'object' ? claim.entries : []
    expect(entries.find(({ key }) => key === 'quote')?.optional).toBe(true)
    expect(entries.find(({ key }) => key === 'summary')?.optional).toBe(false)
    expect(entries.find(({ key }) => key === 'verified')?.about).toContain('not whether the claim is true')
  })
})
