import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { type ClaimListFilters, claimListSentence } from '../../../src/text/sentences/claimListSentence.ts'
import { modelOf, aTerm } from '../../model/build.ts'

const model = modelOf({ terms: [aTerm({ id: 'the-term', title: 'Limits on strikes' })] })
const nothing: ClaimListFilters = { party: [], accused: [], says: [], term: [], topic: [], kind: [], answer: [], channel: [], instrument: [], force: [], delivery: [], account: [] }
const sentence = (filters: Partial<ClaimListFilters>, shown = 4) =>
  claimListSentence(model, { shown, total: 33, asOf: day('2020-04-06') }, { ...nothing, ...filters })

test('everything', () => {
  expect(sentence({}, 33)).toBe('33 statements, all that were public by 6 April 2020.')
})

test('who says what about whose conduct on which term', () => {
  expect(sentence({ party: ['taliban', 'afghan-government'], accused: ['united-states'], says: ['not-kept'], term: ['the-term'] })).toBe(
    '4 of 33 statements: by the taliban or the afghan-government; about the conduct of the united-states; saying “not kept”; on “Limits on strikes”.',
  )
})

test('what is asked of the terms that the statements are on', () => {
  expect(sentence({ force: ['duty', 'goal'], text: 'not-public', delivery: ['overdue'], account: ['disputed', 'alleged'] })).toBe(
    '4 of 33 statements: on terms of the force “Duty” or “Goal”; on terms that stand in no public text; on terms with the delivery “Overdue”; on conduct with the account “Disputed” or “Alleged”.',
  )
  expect(sentence({ text: 'public' })).toBe('4 of 33 statements: on terms that stand in a public text.')
})

test('answers, days and words', () => {
  expect(sentence({ answer: ['none', 'denies-fact'], from: day('2020-03-01'), to: day('2020-04-05'), q: ' drone ' })).toBe(
    '4 of 33 statements: alleging something with no answer on record or answering another: denies the fact; public from 1 March 2020 to 5 April 2020; with the words “drone”.',
  )
})
