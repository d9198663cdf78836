import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { changesDays } from '../../../src/views/overview/changesDays.ts'
import { articleRecord } from '../renderView.tsx'

const days = (asOf: string) => changesDays(articleRecord, day(asOf)).map((earlier) => earlier.day)

test('the signing and the latest moment before the day', () => {
  expect(days('2020-04-06')).toEqual(['2020-02-29', '2020-03-10'])
})

test('one where they are the same, none on the day of the signing', () => {
  expect(days('2020-03-10')).toEqual(['2020-02-29'])
  expect(days('2020-02-29')).toEqual([])
})
