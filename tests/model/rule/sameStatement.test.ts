import { expect, test } from 'vitest'
import { sameStatementGroups } from '../../../src/model/rule/sameStatement.ts'
import { aSource } from '../build.ts'

const groups = (...sources: readonly (readonly [string, string?])[]) =>
  sameStatementGroups(sources.map(([id, sameAs]) => aSource({ id, ...(sameAs === undefined ? {} : { sameAs }) }))).map(
    (group) => group.map(({ id }) => id),
  )

test('a source that nobody repeats is a group of one', () => {
  expect(groups(['a'], ['b'])).toEqual([['a'], ['b']])
})

test('sources that carry the same statement are one group, over any number of steps', () => {
  expect(groups(['a'], ['b', 'a'], ['c', 'b'], ['d'])).toEqual([['a', 'b', 'c'], ['d']])
})

test('two that repeat a source outside the list are one group', () => {
  expect(groups(['a', 'outside'], ['b', 'outside'])).toEqual([['a', 'b']])
})
