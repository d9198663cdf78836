import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { modelPath } from '../../scripts/settings.mjs'
import dossierIds from './dossier-ids.json' with { type: 'json' }
import { theRecord } from './theRecord.ts'
import { ownTexts, wordingRules } from './wordingRules.ts'

const model = theRecord()

/** Ids in every `sources` list of a value. */
function sourcesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(sourcesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    key === 'sources' && Array.isArray(item) ? item.filter((id) => typeof id === 'string') : sourcesIn(item),
  )
}

describe('the record', () => {
  test('is the file the schema is published for', () => {
    const head: { $schema: string; licence: string } = JSON.parse(readFileSync(modelPath(), 'utf8'))
    expect(head.$schema).toBe('./agreement.schema.json')
    expect(head.licence).toBe('CC-BY-4.0')
  })

  test('holds nothing that became public after its coverage', () => {
    const late = [...model.terms, ...model.claims, ...model.observations, ...model.events, ...model.parties].filter(
      (record) => record.public.day > model.agreement.coverage.to,
    )
    expect(late.map(({ id }) => id)).toEqual([])
  })

  test('uses every source it lists', () => {
    const used = new Set(sourcesIn([model.terms, model.claims, model.observations, model.events, model.parties]))
    expect(model.sources.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
  })

  test('names no term, in a claim or an event, before that term is public', () => {
    const early = [
      ...model.claims.flatMap((claim) => claim.points.map(({ term }) => ({ record: claim, term }))),
      ...model.events.flatMap((event) => event.terms.map((term) => ({ record: event, term }))),
      ...model.terms.flatMap((term) => term.conditions.map((condition) => ({ record: { id: term.id, public: condition.public }, term: condition.term }))),
    ].filter(({ record, term }) => (model.index.terms.get(term)?.public.day ?? '9999') > record.public.day)
    expect(early.map(({ record, term }) => `${record.id}: ${term}`)).toEqual([])
  })

  test('gives the office of everybody who speaks in it', () => {
    const known = new Set(model.parties.flatMap(({ id, people }) => people.map(({ name }) => `${id} ${name}`)))
    const unknown = model.claims.filter(({ party, speaker }) => speaker !== undefined && !known.has(`${party} ${speaker}`))
    expect(unknown.map(({ party, speaker }) => `${party} ${speaker}`)).toEqual([])
  })

  test('lists a party only where a record involves it, and a monitor with whom it reports to', () => {
    const monitors = model.parties.filter(({ role }) => role === 'monitor')
    expect(monitors.filter(({ reportsTo }) => reportsTo === undefined).map(({ id }) => id)).toEqual([])
  })

  test('keeps the ids of the research it was made from', () => {
    const added = [
      '2020-04-press-full-withdrawal-expected-in-14-months',
      '2020-04-press-releases-and-drawdown-tied-to-stipulations',
      'ev-2021-05-01-final-withdrawal-begins',
      'ev-2021-07-22-taliban-free-80',
    ]
    const known = new Set([...Object.values(dossierIds).flat(), ...added])
    const records = [model.topics, model.parties, model.terms, model.claims, model.observations, model.events, model.sources]
    expect(records.flatMap((list) => list.map(({ id }) => id)).filter((id) => !known.has(id))).toEqual([])
  })
})

describe('our own words', () => {
  const { agreement, topics, series, parties, terms, claims, observations, events } = model
  const sourceNotes = model.sources.map(({ id, note }) => ({ id, note }))
  const lists = { topics, series, parties, terms, claims, observations, events, sourceNotes }
  const texts = [
    ...ownTexts(agreement, 'agreement'),
    ...Object.values(lists).flatMap((list) => list.flatMap((record) => ownTexts(record, record.id))),
  ]

  test.each(wordingRules)('do without $word', ({ word, unless }) => {
    const found = texts.filter(([, text]) => word.test(text) && !(unless?.test(text) ?? false))
    expect(found).toEqual([])
  })

  test('put “Afghan government” where a title of an event begins with the government', () => {
    const titles = events.flatMap(({ id, title }) => ownTexts(title, id))
    expect(titles.filter(([, text]) => text.startsWith('Government'))).toEqual([])
  })
})
