import { readFileSync } from 'node:fs'
import { applyPatch, deepClone } from 'fast-json-patch'
import { describe, expect, test } from 'vitest'
import { patchOf } from '../../../src/app/correct/patchOf.ts'
import type { Json } from '../../../src/model/json.ts'
import { loadModel } from '../../../src/model/load.ts'
import { collections } from '../../../src/model/recordField.ts'

const text = readFileSync('public/agreement.json', 'utf8')
const loaded = loadModel(text)
if (!loaded.ok) throw new Error('The record has problems.')
const { model } = loaded

/** The file after a patch, applied by a library that did not make it. */
const applied = (patch: ReturnType<typeof patchOf>, file = text): unknown =>
  applyPatch(JSON.parse(file), deepClone(patch), true).newDocument

describe('a correction as a patch', () => {
  test.each(collections)('%s: applied by another program it gives a record that passes the check and holds the change', (collection) => {
    const at = Math.floor(model[collection].length / 2)
    const record = model[collection][at]
    const before: Json = record ?? null
    const after: Json = { ...record, note: 'A note / with ~ signs and “marks”.' }
    const isNoted = collection === 'terms' || collection === 'claims' || collection === 'sources' || collection === 'observations'
    const changed: Json = isNoted ? after : { ...record, sources: [...(record !== undefined && 'sources' in record ? record.sources : []), 'c-founding-article'] }
    const result = applied(patchOf(model.version, { collection, at, id: record?.id ?? '' }, before, changed))
    const outcome = loadModel(JSON.stringify(result))
    expect(outcome.ok ? [] : outcome.problems).toEqual([])
    expect(outcome.ok && outcome.model[collection][at]).toEqual(changed)
    expect(outcome.ok && outcome.model[collection].toSpliced(at, 1)).toEqual(model[collection].toSpliced(at, 1))
  })

  test('fails on another version of the file, and where the record stands elsewhere', () => {
    const [first, second] = model.events
    const before: Json = first ?? null
    const changed: Json = { ...first, summary: 'Something else.' }
    const patch = patchOf(model.version, { collection: 'events', at: 0, id: first?.id ?? '' }, before, changed)
    expect(() => applied(patch, text.replace(`"version": "${model.version}"`, '"version": "9.9.9"'))).toThrow(/test/i)
    const misplaced = patchOf(model.version, { collection: 'events', at: 1, id: first?.id ?? '' }, before, changed)
    expect(second?.id).not.toBe(first?.id)
    expect(() => applied(misplaced)).toThrow(/test/i)
  })

  test('is empty where nothing changed', () => {
    const before: Json = model.events[0] ?? null
    expect(patchOf(model.version, { collection: 'events', at: 0, id: '' }, before, before)).toEqual([])
  })
})
