import { describe, expect, it, test } from 'vitest'
import { scanKeys } from '../../src/model/scanKeys.ts'

const found = (text: string) => scanKeys(text).map(({ record, path, problem }) => ({ record, path, problem }))

describe('a text without fault', () => {
  test.each([
    ['an empty object', '{}'],
    ['the same key in two objects', '[{"id": "a"}, {"id": "b"}]'],
    ['the same key inside and outside', '{"id": "a", "public": {"id": "b"}}'],
    ['a forbidden word as a value', '{"id": "__proto__", "list": ["constructor", "prototype"]}'],
    ['what looks like JSON within a string', String.raw`{"id": "a", "note": "{\"id\": 1, \"id\": 2, \"__proto__\": {}}"}`],
    ['a bare value', '"text"'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a key written twice', () => {
  it('is named with the record it is in and where', () => {
    expect(found('{"claims": [{"id": "first"}, {"id": "second", "party": "a", "party": "b"}]}')).toEqual([
      { record: 'second', path: 'claims[1].party', problem: 'the key "party" stands twice' },
    ])
  })

  it('is found at the top of the file', () => {
    expect(found('{"claims": [], "terms": [], "claims": []}')).toEqual([
      { record: 'file', path: 'claims', problem: 'the key "claims" stands twice' },
    ])
  })

  it('is found deep inside, and belongs to the innermost record', () => {
    expect(found('{"claims": [{"id": "c", "points": [{}, {"says": "kept", "says": "will"}]}]}')).toEqual([
      { record: 'c', path: 'claims[0].points[1].says', problem: 'the key "says" stands twice' },
    ])
  })

  it('is found when one of the two is written with escapes', () => {
    expect(found(String.raw`{"id": "c", "party": "a", "p\u0061rty": "b"}`)).toEqual([
      { record: 'c', path: 'party', problem: 'the key "party" stands twice' },
    ])
  })
})

it('the record is named even where its id stands after the fault', () => {
  expect(found('{"claims": [{"party": "a", "party": "b", "id": "late"}]}')).toEqual([
    { record: 'late', path: 'claims[0].party', problem: 'the key "party" stands twice' },
  ])
})

describe('a key that reaches into JavaScript', () => {
  test.each(['__proto__', 'constructor', 'prototype'])('"%s" is refused', (key) => {
    expect(found(`{"claims": [{"id": "c", "${key}": {"polluted": true}}]}`)).toEqual([
      { record: 'c', path: `claims[0].${key}`, problem: `the key "${key}" is not allowed` },
    ])
  })

  it('is refused when it is hidden behind escapes', () => {
    expect(found(String.raw`{"\u005f_proto__": {}}`)).toEqual([
      { record: 'file', path: '__proto__', problem: 'the key "__proto__" is not allowed' },
    ])
  })
})

it('every fault is reported, in the order they stand', () => {
  expect(found('{"a": 1, "a": 2, "__proto__": {}}').map(({ path }) => path)).toEqual(['a', '__proto__'])
})
