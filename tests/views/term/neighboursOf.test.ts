import { expect, test } from 'vitest'
import { neighboursOf } from '../../../src/views/term/neighboursOf.ts'
import { aTerm, modelOf } from '../../model/build.ts'

const { terms } = modelOf({ terms: [aTerm({ id: 'one' }), aTerm({ id: 'two' }), aTerm({ id: 'three' })] })
const ids = (id: string) => {
  const { previous, next } = neighboursOf(terms, id)
  return [previous?.id ?? null, next?.id ?? null]
}

test('the terms before and after', () => {
  expect(ids('two')).toEqual(['one', 'three'])
})

test('the first has none before it, the last none after it', () => {
  expect(ids('one')).toEqual([null, 'two'])
  expect(ids('three')).toEqual(['two', null])
})

test('a term that is not in the list has no neighbours', () => {
  expect(ids('other')).toEqual([null, null])
})
