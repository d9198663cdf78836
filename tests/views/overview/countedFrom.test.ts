import { expect, test } from 'vitest'
import { countedFrom } from '../../../src/views/overview/countedFrom.ts'
import { aClaim, modelOf, publicFrom } from '../../model/build.ts'

const words = (date: string, day: string) => {
  const [claim] = modelOf({ claims: [aClaim({ date, public: publicFrom(day) })] }).claims
  return claim === undefined ? undefined : countedFrom(claim)
}

test('a date known to the month says from which day it counts', () => {
  expect(words('2021-08', '2021-08-31')).toBe('counted from 31 August 2021')
})

test('a day that became known later says when', () => {
  expect(words('2020-03-02', '2020-05-01')).toBe('public from 1 May 2020')
})

test('a day that was public at once needs no word', () => {
  expect(words('2020-03-02', '2020-03-02')).toBeNull()
})
