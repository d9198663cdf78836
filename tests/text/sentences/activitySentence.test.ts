import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import {
  activityCountWords,
  activityMarkName,
  activityMonthWords,
  activitySentence,
  activitySilenceWords,
  nothingOnRecordSentence,
} from '../../../src/text/sentences/activitySentence.ts'
import { modelOf } from '../../model/build.ts'

const model = modelOf()

test('what stands in a cell: only what there is, each with its count', () => {
  expect(activityCountWords({ statements: 2, numbers: 1, events: 1 })).toBe('2 statements, 1 number, 1 event')
  expect(activityCountWords({ statements: 0, numbers: 0, events: 3 })).toBe('3 events')
})

test('a month, and a stretch of which no more is known', () => {
  expect(activityMonthWords('2020-04', '2020-04')).toBe('April 2020')
  expect(activityMonthWords('2020-04', '2020-06')).toBe('some time from April to June 2020')
  expect(activityMonthWords('2020-12', '2021-02')).toBe('some time from December 2020 to February 2021')
})

test('a mark is named by party, term, month and what is there', () => {
  const [term] = model.terms
  if (term === undefined) throw new Error('the record has no term')
  expect(activityMarkName('Taliban', term, 'April 2020', { statements: 1, numbers: 0, events: 0 })).toBe('Taliban, A term, April 2020: 1 statement')
})

test('in how many months nothing is on record', () => {
  expect(activitySilenceWords(12, 19)).toBe('Nothing on record in 12 of 19 months')
  expect(activitySilenceWords(1, 1)).toBe('Nothing on record')
})

test('the whole in one sentence, with the same words for each side', () => {
  const sides = [
    { party: 'united-states', spoke: 2, acted: 1 },
    { party: 'taliban', spoke: 0, acted: 3 },
  ]
  expect(activitySentence(model, day('2020-04-06'), { terms: 5, sides, silent: 1 })).toBe(
    'Of the 5 terms public by 6 April 2020, the united-states spoke on 2 and had a part in events on 1 and the taliban spoke on 0 and had a part in events on 3; on 1 nothing is on record from any of them.',
  )
  expect(activitySentence(model, day('2020-04-06'), { terms: 5, sides, silent: 0 })).toContain('; on each of them something is on record from at least one of these sides.')
  expect(activitySentence(model, day('2020-02-01'), { terms: 0, sides: [], silent: 0 })).toBe('By 1 February 2020, no term was public.')
})

test('what “nothing on record” means, and what was searched', () => {
  expect(nothingOnRecordSentence(model, day('2020-04-06'))).toBe('Nothing on record means that nothing was found. En-language sources to 6 April 2020.')
})
