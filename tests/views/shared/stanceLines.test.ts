import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { positionsOf } from '../../../src/model/rule/position.ts'
import { briefLines, stanceLines } from '../../../src/views/shared/stanceLines.ts'
import { modelOf, says } from '../../model/build.ts'

const positions = (...claims: readonly ReturnType<typeof says>[]) =>
  positionsOf(modelOf({ claims: [...claims] }), 'the-term', 'taliban', day('2020-04-06'))
const words = (lines: readonly { readonly about: string; readonly says: string; readonly claim: { readonly id: string } }[]) =>
  lines.map(({ about, says: what, claim }) => `${about} ${what} ${claim.id}`)

test('two values of equal date both stand; of one value the last statement', () => {
  const said = positions(
    says('first', '2020-04-05', 'taliban', 'kept', 'taliban'),
    says('second', '2020-04-05', 'taliban', 'kept', 'taliban'),
    says('third', '2020-04-05', 'taliban', 'not-owed', 'taliban'),
  )
  expect(words(stanceLines(said))).toEqual(['taliban kept second', 'taliban not-owed third'])
})

test('in brief a mere mention gives way to a stance, and stands where it is all there is', () => {
  const mention = says('a-mention', '2020-04-05', 'taliban', 'mention', 'united-states')
  const stance = says('a-stance', '2020-04-05', 'taliban', 'kept', 'taliban')
  expect(words(briefLines(positions(mention, stance)))).toEqual(['taliban kept a-stance'])
  expect(words(briefLines(positions(mention)))).toEqual(['united-states mention a-mention'])
})
