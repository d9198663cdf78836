import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { termOf } from '../../../src/model/rule/lookUp.ts'
import { progressOf } from '../../../src/model/rule/progress.ts'
import type { Term } from '../../../src/model/types.ts'
import { progressMarks } from '../../../src/views/shared/progressMarks.ts'
import { aTerm, anObservation, modelOf } from '../../model/build.ts'

function marks(measure: NonNullable<Term['measure']>, ...values: readonly (readonly [string, number])[]) {
  const model = modelOf({
    terms: [aTerm({ measure })],
    observations: values.map(([countedBy, value]) => anObservation({ id: `by-${countedBy}`, countedBy, value })),
  })
  const term = termOf(model, 'the-term')
  return progressMarks(term, progressOf(model, term, day('2020-04-06'))).map(({ counter, at }) => [counter, at])
}

test('a count up to a ceiling is a part of it, rival counts apart', () => {
  const measure = { series: 'a-series', target: 5000, direction: 'up-to' } as const
  expect(marks(measure, ['taliban', 2500], ['united-states', 4000])).toEqual([
    ['taliban', 0.5],
    ['united-states', 0.8],
  ])
})

test('a level on its way down is a part of the way from the starting level', () => {
  const measure = { series: 'a-series', target: 8600, baseline: 13_000, direction: 'down-to' } as const
  expect(marks(measure, ['united-states', 10_800])).toEqual([['united-states', 0.5]])
})

test('a level beyond either end stands at that end', () => {
  const measure = { series: 'a-series', target: 8600, baseline: 13_000, direction: 'down-to' } as const
  expect(marks(measure, ['taliban', 14_000], ['united-states', 4500])).toEqual([
    ['taliban', 0],
    ['united-states', 1],
  ])
})

test('without a target, or without a starting level on the way down, nothing can be drawn', () => {
  expect(marks({ series: 'a-series', direction: 'down-to' }, ['united-states', 10])).toEqual([])
  expect(marks({ series: 'a-series', target: 0, direction: 'down-to' }, ['united-states', 10])).toEqual([])
})

test('where nobody has counted nothing is drawn: not counted is not none', () => {
  expect(marks({ series: 'a-series', target: 5000, direction: 'up-to' })).toEqual([])
})
