import { expect, test } from 'vitest'
import type { RecordFile } from '../../../src/model/schema.ts'
import type { UsedSource } from '../../../src/views/shared/sourceUse.ts'
import { type SourceOrder, findSources, sortSources } from '../../../src/views/sources/findSources.ts'
import { aSource, modelOf } from '../../model/build.ts'

const model = modelOf()
const { parties } = model

type SourceFile = RecordFile['sources'][number]

const used = (id: string, rest: Partial<SourceFile> = {}, uses = 1): UsedSource => ({
  source: aSource({ id, ...rest }),
  uses: parties.slice(0, uses).map((party) => ({ kind: 'party', key: party.id, party })),
})
const ids = (sources: readonly UsedSource[]) => sources.map(({ source }) => source.id)
const sorted = (sources: readonly UsedSource[], order: SourceOrder) =>
  ids(sortSources({ ...model, sources: sources.map(({ source }) => source) }, sources, order))

test('every word has to be found, in publisher, title, author or origin', () => {
  const sources = [
    used('a', { publisher: 'Dawn', title: 'US forces reply', originOf: 'Agence France-Presse' }),
    used('b', { publisher: 'Dawn', title: 'Prisoners', author: 'A. Writer' }),
  ]
  expect(ids(findSources(sources, 'dawn'))).toEqual(['a', 'b'])
  expect(ids(findSources(sources, 'dawn agence'))).toEqual(['a'])
  expect(ids(findSources(sources, 'writer'))).toEqual(['b'])
  expect(ids(findSources(sources, '  '))).toEqual(['a', 'b'])
})

test('by date, a month counts from its end, a year from its last day, and what has no date comes last', () => {
  const { date: _, ...undated } = aSource({ id: 'undated' })
  const sources: readonly UsedSource[] = [
    { source: undated, uses: [] },
    used('month', { date: '2020-04' }),
    used('day', { date: '2020-04-06' }),
    used('year', { date: '2019' }),
  ]
  expect(sorted(sources, 'newest')).toEqual(['month', 'day', 'year', 'undated'])
  expect(sorted(sources, 'oldest')).toEqual(['year', 'day', 'month', 'undated'])
})

test('by publisher, by use, and by kind where no order was chosen', () => {
  const sources = [
    used('press', { publisher: 'B', kind: 'press' }, 3),
    used('text', { publisher: 'C', kind: 'agreement-text' }, 1),
    used('un', { publisher: 'A', kind: 'un-report' }, 2),
  ]
  expect(sorted(sources, 'publisher')).toEqual(['un', 'press', 'text'])
  expect(sorted(sources, 'most-used')).toEqual(['press', 'un', 'text'])
  expect(sorted(sources, undefined)).toEqual(['text', 'un', 'press'])
})

test('within a kind, what most rests on first, and reprints after all others', () => {
  const sources = [
    used('reprint', { publisher: 'A', origin: 'reprint' }, 3),
    used('one', { publisher: 'B', origin: 'press' }, 1),
    used('two', { publisher: 'C', origin: 'press' }, 2),
  ]
  expect(sorted(sources, undefined)).toEqual(['two', 'one', 'reprint'])
})
