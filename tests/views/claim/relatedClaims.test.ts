import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { claimOf } from '../../../src/model/rule/lookUp.ts'
import { neighbourClaims } from '../../../src/views/claim/neighbourClaims.ts'
import { relatedClaims } from '../../../src/views/claim/relatedClaims.ts'
import { aClaim, modelOf } from '../../model/build.ts'

const model = modelOf({
  claims: [
    aClaim({ id: 'third', date: '2020-06-01', bearsOn: ['second'] }),
    aClaim({ id: 'first', date: '2020-04-01' }),
    aClaim({ id: 'second', date: '2020-05-01', bearsOn: ['first'] }),
  ],
})
const ids = (claims: readonly { readonly id: string }[]) => claims.map(({ id }) => id)

test('matter on the same point, earlier and later, as public by the day', () => {
  const second = claimOf(model, 'second')
  expect(ids(relatedClaims(model, second, day('2020-12-31')).earlier)).toEqual(['first'])
  expect(ids(relatedClaims(model, second, day('2020-12-31')).later)).toEqual(['third'])
  expect(relatedClaims(model, second, day('2020-05-31')).later).toEqual([])
})

test('the statements before and after, by the day they became public', () => {
  const at = (id: string, asOf: string) => neighbourClaims(model, claimOf(model, id), day(asOf))
  expect(at('second', '2020-12-31')).toMatchObject({ previous: { id: 'first' }, next: { id: 'third' } })
  expect(at('first', '2020-12-31').previous).toBeUndefined()
  expect(at('second', '2020-05-31').next).toBeUndefined()
})
