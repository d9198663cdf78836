import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { termOf } from '../../../src/model/rule/lookUp.ts'
import { progressOf } from '../../../src/model/rule/progress.ts'
import type { RecordFile } from '../../../src/model/schema.ts'
import { progressSentence } from '../../../src/text/sentences/progressSentence.ts'
import { aTerm, anObservation, modelOf, publicFrom } from '../../model/build.ts'

type Measure = NonNullable<RecordFile['terms'][number]['measure']>

function sentenceOf(measure: Omit<Measure, 'series'>, observation: Parameters<typeof anObservation>[0]): string {
  const model = modelOf({
    terms: [aTerm({ measure: { series: 'a-series', ...measure } })],
    observations: [anObservation(observation)],
  })
  const term = termOf(model, 'the-term')
  const [progress] = progressOf(model, term, day('2021-12-31'))
  return progress === undefined ? '' : progressSentence(model, term, progress)
}

test('a ceiling stands with the number: it is never what the number should have been', () => {
  expect(sentenceOf({ direction: 'up-to', target: 5000 }, { value: 100, date: '2020-04-08' })).toBe(
    '100 of up to 5,000 on 8 April 2020, by the count of the united-states.',
  )
})

test('a level stands with its own day, and what the text says behind it', () => {
  expect(sentenceOf({ direction: 'down-to', target: 0 }, { value: 2500, qualifier: 'about', date: '2021-08-16' })).toBe(
    'about 2,500 soldiers on 16 August 2021, by the count of the united-states; the text says 0.',
  )
})

test('a number known to the month or the quarter is never given a day', () => {
  const measure = { direction: 'down-to' } as const
  const july = { value: 4000, date: '2020-07', public: publicFrom('2020-07-31') }
  const second = { value: 4000, date: '2020-Q2', public: publicFrom('2020-08-17') }
  expect(sentenceOf(measure, july)).toBe('4,000 soldiers in July 2020, by the count of the united-states.')
  expect(sentenceOf(measure, second)).toBe(
    '4,000 soldiers in the second quarter of 2020, by the count of the united-states.',
  )
})
