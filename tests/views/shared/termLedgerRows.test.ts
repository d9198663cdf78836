import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { hasSidesWord, isPressing, termLedgerRows } from '../../../src/views/shared/termLedgerRows.ts'
import { aTerm, due, modelOf, says } from '../../model/build.ts'

const model = modelOf({
  terms: [
    aTerm({ id: 'the-term' }),
    aTerm({ id: 'an-overdue-one', due: due({ date: '2020-03-10' }) }),
    aTerm({ id: 'a-quiet-one', due: due({ date: '2020-07-13' }) }),
  ],
  claims: [says('an-accusation', '2020-04-01', 'taliban', 'not-kept', 'united-states')],
})
const rows = (asOf: string) => termLedgerRows(model, model.terms, day(asOf))

test('open are the terms that are overdue or alleged', () => {
  expect(rows('2020-04-06').filter(({ headline }) => isPressing(headline)).map(({ term }) => term.id)).toEqual(['the-term', 'an-overdue-one'])
  expect(rows('2020-03-05').filter(({ headline }) => isPressing(headline))).toEqual([])
})

test('whether one of the three sides has a word on a term', () => {
  expect(rows('2020-04-06').map(hasSidesWord)).toEqual([true, false, false])
})
