import { describe, expect, it, test } from 'vitest'
import { loadModel } from '../../src/model/load.ts'
import { aClaim, aFinding, aRecord, aTerm, due, parties } from './build.ts'
import { problemsIn, problemsOf } from './problemsIn.ts'

const valid = JSON.stringify(aRecord({ claims: [aClaim()] }))

describe('a sound record', () => {
  it('is given with the fingerprint of its text', () => {
    const loaded = loadModel(valid)
    expect(loaded).toMatchObject({ ok: true, hash: expect.stringMatching(/^[0-9a-f]{16}$/) })
  })

  it('has another fingerprint when a single letter differs', () => {
    const one = loadModel(valid)
    const other = loadModel(valid.replace('What was said.', 'What was sung.'))
    expect(one.ok && other.ok && one.hash !== other.hash).toBe(true)
  })

  it('may give human text by language', () => {
    const summary = { en: 'What was said.', 'fa-AF': 'آنچه گفته شد.' }
    expect(problemsIn(aRecord({ claims: [aClaim({ summary })] }))).toEqual([])
  })
})

describe('a text that is no record at all: one problem, of the file as a whole', () => {
  test.each([
    ['empty', '', 'the file is empty'],
    ['only blanks', ' \n\t', 'the file is empty'],
    ['cut off', valid.slice(0, valid.length / 2), 'the file is not JSON, or was cut off'],
    ['a page instead of the file', '<!doctype html><title>Not found</title>', 'the file is not JSON, or was cut off'],
    ['a comma too many', '{"claims": [],}', 'the file is not JSON, or was cut off'],
  ])('%s', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([
      { record: 'file', path: 'the whole file', problem: expect.stringContaining(problem) },
    ])
  })

  test.each([
    ['nothing', 'null'],
    ['a number', '7'],
    ['a string', '"record"'],
  ])('JSON, but %s', (_, text) => {
    expect(problemsOf(text)).toEqual([
      { record: 'file', path: 'the whole file', problem: expect.stringMatching(/^expected Object, found /) },
    ])
  })
})

it('a list in place of the record lacks every entry of it', () => {
  const problems = problemsOf('[]')
  expect(problems.map(({ path }) => path)).toEqual(Object.keys(aRecord()))
  expect(new Set(problems.map(({ problem }) => problem))).toEqual(new Set(['a required entry is missing']))
})

describe('keys', () => {
  it('a key written twice is refused before one of the two is lost', () => {
    const text = valid.replace('"party":"taliban"', '"party":"taliban","party":"united-states"')
    expect(problemsOf(text)).toEqual([
      { record: 'a-claim', path: 'claims[0].party', problem: 'the key "party" stands twice' },
    ])
  })

  it('__proto__ is refused, and reaches no object', () => {
    const text = valid.replace('"party":"taliban"', '"__proto__":{"verified":true},"party":"taliban"')
    expect(problemsOf(text)).toEqual([
      { record: 'a-claim', path: 'claims[0].__proto__', problem: 'the key "__proto__" is not allowed' },
    ])
    expect(({} as { verified?: unknown }).verified).toBeUndefined()
  })

  test.each([
    ['in a claim', '"party":"taliban"', 'a-claim', 'claims[0].respondTo'],
    ['in a point', '"says":"mention"', 'a-claim', 'claims[0].points[0].respondTo'],
    ['in the agreement', '"languages":["en"]', 'an-agreement', 'agreement.respondTo'],
    ['at the top', '"licence":"CC BY 4.0"', 'file', 'respondTo'],
  ])('an unknown key is refused %s', (_, beside, record, path) => {
    expect(problemsOf(valid.replace(beside, `${beside},"respondTo":"a-claim"`))).toEqual([
      { record, path, problem: 'this key is not part of the record' },
    ])
  })

  it('an unknown key is refused where human text is given by language', () => {
    const text = valid.replace('"summary":"What was said."', '"summary":{"en":"What was said.","respondTo":"a-claim"}')
    expect(problemsOf(text)).toEqual([
      { record: 'a-claim', path: 'claims[0].summary.respondTo', problem: expect.stringContaining('language') },
    ])
  })
})

describe('a wrong shape', () => {
  const withClaim = (change: object) => JSON.stringify({ ...aRecord(), claims: [{ ...aClaim(), ...change }] })

  test.each([
    ['a required entry is missing', { party: undefined }, 'claims[0].party', 'a required entry is missing'],
    ['a list is no list', { points: 'none' }, 'claims[0].points', 'expected Array, found "none"'],
    ['a list is null', { sources: null }, 'claims[0].sources', 'expected Array, found null'],
    ['a number stands for a word', { party: 7 }, 'claims[0].party', 'expected string, found 7'],
    ['a text is empty', { summary: '' }, 'claims[0].summary', 'the text is empty'],
    ['text by language lacks English', { summary: { ps: 'متن' } }, 'claims[0].summary.en', 'a required entry is missing'],
    ['a word is not on the list', { kind: 'accuses' }, 'claims[0].kind', expect.stringContaining('found "accuses"')],
    ['a day is written another way', { date: '5 April 2020' }, 'claims[0].date', expect.stringContaining('a date is written')],
    ['a word with capitals is no id', { party: 'Taliban' }, 'claims[0].party', expect.stringContaining('an id is lower-case')],
  ])('%s', (_, change, path, problem) => {
    expect(problemsOf(withClaim(change))).toEqual([{ record: 'a-claim', path, problem }])
  })

  it('every fault is listed, not only the first', () => {
    const text = JSON.stringify({ ...aRecord(), claims: [{ ...aClaim(), party: 7, points: 'none' }], terms: 'none' })
    expect(problemsOf(text).map(({ path }) => path).sort()).toEqual(['claims[0].party', 'claims[0].points', 'terms'])
  })

  test.each(['javascript:alert(1)', 'JavaScript:alert(1)', ' https://example.org', 'data:text/html,x', '//example.org', 'ftp://example.org'])(
    'the address %s is not http or https',
    (url) => {
      const [source] = aRecord().sources
      expect(problemsIn({ ...aRecord(), sources: [{ ...source, url }] })).toEqual([
        { record: 'a-source', path: 'sources[0].url', problem: expect.stringContaining('starts with http:// or https://') },
      ])
    },
  )
})

describe('every problem says what to do about it', () => {
  test.each([
    ['an empty file', ''],
    ['a key written twice', '{"a":1,"a":2}'],
    ['a wrong shape', '{}'],
    ['a dangling id', JSON.stringify(aRecord({ claims: [aClaim({ party: 'nobody' })] }))],
  ])('%s', (_, text) => {
    const loaded = loadModel(text)
    expect(loaded.ok).toBe(false)
    if (loaded.ok) return
    expect(loaded.problems.length).toBeGreaterThan(0)
    for (const { remedy } of loaded.problems) expect(remedy).toMatch(/^[A-Z].*\.$/)
  })
})

it('the look-ups give what answers a claim, what speaks to a term, and what is part of it', () => {
  const loaded = loadModel(
    JSON.stringify(
      aRecord({
        parties,
        terms: [aTerm(), aTerm({ id: 'a-part', partOf: 'the-term', due: due({ date: '2020-07-13' }) })],
        claims: [
          aClaim({ id: 'reply', date: '2020-04-06', repliesTo: ['first'] }),
          aClaim({ id: 'first' }),
          aFinding('finding', '2020-04-07', 'un-mission', 'unclear'),
        ],
      }),
    ),
  )
  expect(loaded.ok).toBe(true)
  if (!loaded.ok) return
  const { index } = loaded.model
  expect(index.claimsByTerm.get('the-term')?.map(({ id }) => id)).toEqual(['first', 'reply', 'finding'])
  expect(index.repliesTo.get('first')?.map(({ id }) => id)).toEqual(['reply'])
  expect(index.partsOf.get('the-term')?.map(({ id }) => id)).toEqual(['a-part'])
})
