import { expect, test } from 'vitest'
import { unequalSpaceSentence } from '../../../src/text/sentences/equalSpace.ts'

const side = (name: string, characters: number) => ({ name, statements: 2, characters })

test('within a tenth of each other nothing is said', () => {
  expect(unequalSpaceSentence([side('A', 100), side('B', 110)])).toBeNull()
})

test('beyond it, the line says why', () => {
  expect(unequalSpaceSentence([side('A', 100), side('B', 111)])).toBe(
    'The sides do not have equal space here: the latest word of each is given whole, and the record holds 2 statements by A and 2 statements by B on this term.',
  )
  expect(unequalSpaceSentence([side('A', 0), side('B', 5)])).not.toBeNull()
})
