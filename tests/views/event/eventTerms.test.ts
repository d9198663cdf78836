import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { eventOf } from '../../../src/model/rule/lookUp.ts'
import { eventTerms } from '../../../src/views/event/eventTerms.ts'
import { aTerm, anEffect, anEvent, modelOf, publicFrom } from '../../model/build.ts'

test('terms with an effect come first; a term that is not public yet is not shown', () => {
  const model = modelOf({
    terms: [
      aTerm({ id: 'touched' }),
      aTerm({ id: 'begun' }),
      aTerm({ id: 'later', public: publicFrom('2021-01-01') }),
    ],
    events: [
      anEvent({ id: 'it', terms: ['touched', 'later', 'begun'], effects: [anEffect('begins', { term: 'begun' })] }),
    ],
  })
  const shown = eventTerms(model, eventOf(model, 'it'), day('2020-06-01'))
  expect(shown.map(({ term, effects }) => [term.id, effects.map(({ does }) => does)])).toEqual([
    ['begun', ['begins']],
    ['touched', []],
  ])
})
