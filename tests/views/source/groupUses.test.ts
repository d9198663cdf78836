import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { usesOf } from '../../../src/views/shared/sourceUse.ts'
import { groupUses } from '../../../src/views/source/groupUses.ts'
import { aClaim, anObservation, modelOf } from '../../model/build.ts'

test('what rests on a source stands by kind, and kinds without any are left out', () => {
  const model = modelOf({ claims: [aClaim()], observations: [anObservation()] })
  const groups = groupUses(usesOf(model, 'a-source', day('2021-12-31')))
  expect(groups.map(({ title, members }) => [title, members.length])).toEqual([
    ['Statements', 1],
    ['Numbers', 1],
    ['Terms', 1],
    ['Parties', 8],
  ])
})
