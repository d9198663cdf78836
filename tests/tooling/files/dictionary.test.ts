import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { recordTables } from '../../../src/files/recordTables.ts'
import { theWhole } from './made.ts'

const { text, model } = await theWhole()
interface Column { readonly name: string; readonly meaning: string; readonly ids?: string; readonly values?: readonly { readonly value: string; readonly meaning?: string }[] }
interface Dictionary { readonly version: string; readonly licence: string; readonly sha256: string; readonly tables: readonly { readonly name: string; readonly file: string; readonly row: string; readonly columns: readonly Column[] }[] }
const dictionary: Dictionary = JSON.parse(text('/data/dictionary.json'))

it('describes every column of every table, in the order of the file', () => {
  for (const { name, file, row, columns } of dictionary.tables) {
    const [head] = parse(text(`/data/${file}`), { bom: true, to: 1 })
    expect(columns.map((column) => column.name), name).toEqual(head)
    expect([row, ...columns.map(({ meaning }) => meaning)].filter((meaning) => meaning.trim() === ''), name).toEqual([])
  }
  expect(dictionary.tables.map(({ name }) => name)).toEqual(recordTables().map(({ name }) => name))
})

it('names the values of coded fields with their words', () => {
  const kind = dictionary.tables.find(({ name }) => name === 'claims')?.columns.find(({ name }) => name === 'kind')
  expect(kind?.values?.find(({ value }) => value === 'denies')).toEqual({ value: 'denies', label: 'Denial', meaning: 'Rejects what another said.' })
})

it('says of every field that holds ids whose ids they are', () => {
  const known = new Map(dictionary.tables.map(({ name }) => [name, name]))
  const ids: ReadonlySet<string> = new Set([...model.terms, ...model.claims, ...model.parties, ...model.sources, ...model.topics, ...model.series].map(({ id }) => id))
  const unnamed = dictionary.tables.flatMap(({ name, columns }) => {
    const rows: readonly Readonly<Record<string, string>>[] = parse(text(`/data/${name}.csv`), { bom: true, columns: true })
    return columns
      .filter((column) => column.ids === undefined && column.name !== 'id' && column.name !== 'anchor' && column.values === undefined)
      .filter((column) => rows.some((row) => row[column.name] !== '') && rows.every((row) => row[column.name]?.split('; ').every((part) => part === '' || ids.has(part))))
      .map((column) => `${name}.${column.name}`)
  })
  expect(unnamed).toEqual([])
  expect(dictionary.tables.flatMap(({ columns }) => columns.flatMap((column) => column.ids ?? [])).filter((target) => !known.has(target))).toEqual([])
})

it('is a table too, with as many rows as columns', () => {
  const rows: readonly unknown[] = parse(text('/data/dictionary.csv'), { bom: true, columns: true })
  expect(rows).toHaveLength(dictionary.tables.flatMap(({ columns }) => columns).length)
})

it('says version, licence and check sum, as every JSON file does', () => {
  for (const name of ['dictionary', 'claims', 'terms', 'agreement', 'sources']) {
    const file: Dictionary = JSON.parse(text(`/data/${name}.json`))
    expect([file.version, file.licence, file.sha256], name).toEqual([model.version, 'CC-BY-4.0', dictionary.sha256])
  }
})

it('JSON files hold the records exactly as the record has them', () => {
  for (const kind of ['topics', 'series', 'parties', 'terms', 'claims', 'observations', 'events', 'sources'] as const) {
    expect(JSON.parse(text(`/data/${kind}.json`)), kind).toMatchObject({ kind, records: model[kind] })
  }
})
