import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { firstUse, usedSources, usesOf } from '../../../src/views/shared/sourceUse.ts'
import { aClaim, aReading, aSource, aTerm, anEvent, modelOf, publicFrom } from '../../model/build.ts'

const model = modelOf({
  sources: [aSource({ id: 'a-source' }), aSource({ id: 'late' }), aSource({ id: 'idle' })],
  terms: [
    aTerm({
      due: {
        rule: 'When it is due.',
        readings: [aReading({ date: '2020-05-01', public: publicFrom('2020-04-20'), sources: ['late'] })],
      },
    }),
  ],
  claims: [aClaim({ id: 'a-claim', date: '2020-04-05', sources: ['a-source', 'late'] })],
  events: [anEvent({ id: 'an-event', date: '2020-04-10', sources: ['late'] })],
})

const kinds = (source: string, asOf: string) => usesOf(model, source, day(asOf)).map(({ kind }) => kind)

test('what rests on a source is what was public by the day', () => {
  expect(kinds('late', '2020-04-04')).toEqual([])
  expect(kinds('late', '2020-04-05')).toEqual(['claim'])
  expect(kinds('late', '2020-04-10')).toEqual(['claim', 'event'])
  expect(kinds('late', '2020-04-20')).toEqual(['reading', 'claim', 'event'])
})

test('a source is used once anything rests on it', () => {
  const used = (asOf: string) => usedSources(model, day(asOf)).map(({ source }) => source.id)
  expect(used('2020-04-04')).toEqual(['a-source'])
  expect(used('2020-04-05')).toEqual(['a-source', 'late'])
})

test('the first use of a source is the first day of anything that rests on it', () => {
  expect(firstUse(model, 'late')).toBe('2020-04-05')
  expect(firstUse(model, 'idle')).toBeNull()
})
