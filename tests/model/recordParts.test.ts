import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadModel, readRecordText } from '../../src/model/load.ts'
import { indexed } from '../../src/model/openModel.ts'
import { comingRecord, recordParts, withoutLists } from '../../src/model/recordParts.ts'

const text = readFileSync('public/agreement.json', 'utf8')
const read = readRecordText(text)
if (!read.ok) throw new Error('the record is not valid')
const { record } = read

test('a record that was taken apart is the same again, and so are its look-ups', () => {
  const coming = comingRecord()
  for (const part of recordParts(record)) coming.add(part)
  const joined = coming.whole(withoutLists(record))
  expect(joined).toEqual(record)
  const loaded = loadModel(text)
  expect(loaded.ok ? loaded.model.index : null).toEqual(indexed(joined).index)
})

test('no piece is long, and what is left beside them is not either', () => {
  const long = { ...record, claims: Array.from({ length: 5 }, () => record.claims).flat() }
  const pieces = [...recordParts(long)]
  for (const piece of pieces) expect(Object.values(piece).flat().length).toBeLessThanOrEqual(100)
  expect(pieces.flatMap(({ claims = [] }) => claims)).toHaveLength(long.claims.length)
  expect(withoutLists(long).claims).toEqual([])
})
