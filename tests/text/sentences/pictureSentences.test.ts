import { describe, expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { dueOf } from '../../../src/model/rule/due.ts'
import { argumentMarkName, argumentSentence } from '../../../src/text/sentences/argumentSentence.ts'
import { exchangeSentence } from '../../../src/text/sentences/exchangeSentence.ts'
import { levelSentence, promisedSentence } from '../../../src/text/sentences/levelSentence.ts'
import { paceSentence } from '../../../src/text/sentences/paceSentence.ts'
import { distancesFrom, dueDayReaders } from '../../../src/text/sentences/pastReadings.ts'
import { withdrawalSentence } from '../../../src/text/sentences/withdrawalSentence.ts'
import { aTerm, anObservation, due, happens, modelOf, publicFrom, says } from '../../model/build.ts'

const series = [{ id: 'a-series', title: 'Troops', unit: 'troops', counts: 'Troops.' }]
const down = (target: number, baseline: number) => ({ series: 'a-series', target, baseline, direction: 'down-to' as const })

describe('the name of a number', () => {
  const nameOf = (rest: Parameters<typeof anObservation>[0]) => {
    const model = modelOf({ series, observations: [anObservation(rest)] })
    const [observation] = model.observations
    return observation === undefined ? '' : levelSentence(model, observation)
  }

  test('says how it is to be read, for which day, who counted and who passed it on', () => {
    expect(nameOf({ value: 12_000, qualifier: 'more-than', date: '2020-03-19', countedBy: 'united-states', passedOnBy: 'a-newspaper' })).toBe(
      'more than 12,000 troops, reported for 19 March 2020, by the count of the united-states, passed on by a-newspaper',
    )
  })

  test('of zero is zero; of one release says so; without a number says that', () => {
    expect(nameOf({ value: 0 })).toMatch(/^0 troops, reported/)
    expect(nameOf({ value: undefined, batch: 98 })).toMatch(/^98 troops in one release, reported/)
  })

  test('of one is in the singular', () => {
    expect(nameOf({ value: 1 })).toMatch(/^1 troop, reported/)
    expect(nameOf({ value: undefined, batch: 1 })).toMatch(/^1 troop in one release, reported/)
    expect(nameOf({ value: 1, upTo: 3 })).toMatch(/^1 to 3 troops, reported/)
  })

  test('known to the month or quarter names no day', () => {
    expect(nameOf({ date: '2020-06', public: publicFrom('2020-06-30') })).toContain('reported for June 2020')
    expect(nameOf({ date: '2020-Q2', public: publicFrom('2020-06-30') })).toContain('reported for second quarter of 2020')
  })

  test('of an announcement says on which day it was made and for which it is meant', () => {
    const plan = { kind: 'announced', statedOn: '2020-03-09', public: publicFrom('2020-03-09') } as const
    expect(nameOf({ ...plan, date: '2020-07-13' })).toContain('announced on 9 March 2020 for 13 July 2020, by')
    expect(nameOf({ ...plan, date: '2020-03-09' })).toContain('announced on 9 March 2020, by')
  })
})

test('what the text asks for: a number, or none', () => {
  expect(promisedSentence(8600, 'troops', '13 July 2020')).toBe('the text asks for 8,600 troops by 13 July 2020')
  expect(promisedSentence(0, 'troops', '29 April 2021')).toBe('the text asks for no troops by 29 April 2021')
})

describe('several readings of one due day', () => {
  const term = aTerm({
    due: due(
      { offset: { months: 14 }, anchor: 'signing' },
      { date: '2021-05-01', by: ['taliban'], public: publicFrom('2021-02-17') },
      { date: '2021-05-01', by: ['united-states'], public: publicFrom('2021-03-19') },
    ),
  })
  const model = modelOf({ terms: [term] })
  const [read] = model.terms
  const at = (on: string) => {
    if (read === undefined) throw new Error('the record has no term')
    return dueOf(model, read, day(on))
  }

  test('of one day stand once, with everybody who reads it so', () => {
    expect(dueDayReaders(model, at('2021-04-01'))).toEqual([
      { day: '2021-04-29', by: 'by arithmetic from the text' },
      { day: '2021-05-01', by: 'as read by the taliban and the united-states' },
    ])
  })

  test('that were not public by the day do not stand', () => {
    expect(dueDayReaders(model, at('2020-04-06')).map(({ day: on }) => on)).toEqual(['2021-04-29'])
  })

  test('give a distance each', () => {
    expect(distancesFrom(at('2021-08-31'), day('2021-08-30'))).toBe('123 days after 29 April 2021 and 121 days after 1 May 2021')
    expect(distancesFrom(at('2021-08-31'), day('2021-05-01'))).toBe('2 days after 29 April 2021 and the same day as 1 May 2021')
    expect(distancesFrom(at('2021-08-31'), day('2021-04-28'))).toBe('1 day before 29 April 2021 and 3 days before 1 May 2021')
  })
})

describe('the sentence on the withdrawal', () => {
  const terms = [
    aTerm({ id: 'whole', due: due({ offset: { months: 14 }, anchor: 'signing' }), measure: down(0, 13_000) }),
    aTerm({ id: 'first', due: due({ offset: { days: 135 }, anchor: 'signing' }), measure: down(8600, 13_000) }),
  ]
  const steps = { whole: 'whole', first: 'first' }

  test('says so where nothing was reported', () => {
    expect(withdrawalSentence(modelOf({ series, terms }), steps, day('2020-04-06'))).toBe(
      'On 6 April 2020, day 37 after the signing: the text asks for 8,600 US troops by 13 July 2020 and none by 29 April 2021; no level has been reported; the last day is 388 days ahead.',
    )
  })

  test('after the last day says that no record has the end, then how late it came', () => {
    const events = [happens('last', '2021-08-30', 'completes', { term: 'whole' })]
    const model = modelOf({ series, terms, events })
    expect(withdrawalSentence(model, steps, day('2021-05-09'))).toContain('no record says that the last have left, 10 days after 29 April 2021.')
    expect(withdrawalSentence(model, steps, day('2021-08-31'))).toContain(
      'the last left on 30 August 2021, according to the united-states, 123 days after 29 April 2021.',
    )
  })

  test('is none while the terms are not public', () => {
    expect(withdrawalSentence(modelOf({ series }), steps, day('2020-04-06'))).toBeNull()
  })
})

describe('the sentence on the exchange', () => {
  const up = { series: 'a-series', target: 5000, direction: 'up-to' as const }
  const terms = [aTerm({ due: due({ date: '2020-03-10' }), measure: up })]
  const sides = [{ term: 'the-term', releasedBy: 'afghan-government' }]

  test('tells zero from no total on record', () => {
    const none = modelOf({ series, terms })
    expect(exchangeSentence(none, sides, day('2020-03-20'))).toBe(
      'On 20 March 2020, 10 days after the date in the text (10 March 2020): of up to 5,000 released by the afghan-government, no total on record.',
    )
    const zero = modelOf({ series, terms, observations: [anObservation({ value: 0, date: '2020-03-18' })] })
    expect(exchangeSentence(zero, sides, day('2020-03-20'))).toContain('0 by the count of the united-states (18 March 2020).')
  })

  test('on the date itself, and before it', () => {
    const model = modelOf({ series, terms })
    expect(exchangeSentence(model, sides, day('2020-03-10'))).toMatch(/^On 10 March 2020, the date in the text: /)
    expect(exchangeSentence(model, sides, day('2020-03-09'))).toMatch(/^On 9 March 2020, 1 day before the date in the text/)
  })

  test('is none while the terms are not public', () => {
    expect(exchangeSentence(modelOf(), [{ term: 'no-such-term', releasedBy: 'taliban' }], day('2020-04-06'))).toBeNull()
  })
})

test('a pace is said with its two counts, and with the day it would reach', () => {
  const pace = {
    counter: 'the Afghan government',
    from: { day: day('2020-04-08'), value: 100 },
    to: { day: day('2020-05-09'), value: 1000 },
    perDay: 29.03,
    ceiling: 5000,
    reaches: day('2020-09-24'),
  }
  expect(paceSentence(pace)).toBe(
    'By the count of the Afghan government, 100 on 8 April 2020 and 1,000 on 9 May 2020: about 29 a day. At that pace 5,000 would be reached on 24 September 2020.',
  )
  expect(paceSentence({ ...pace, perDay: 0.25, reaches: null })).toMatch(/about one in 4 days\.$/)
})

describe('the sentence on the argument', () => {
  const claims = [
    says('one', '2020-03-01', 'taliban', 'not-kept', 'united-states', { kind: 'alleges-breach' }),
    says('two', '2020-03-02', 'taliban', 'not-kept', 'united-states', { kind: 'alleges-breach' }),
    says('three', '2020-03-03', 'us-forces', 'kept', 'united-states', { kind: 'denies', answers: ['one'], repliesTo: ['one'] }),
  ]
  const model = modelOf({ claims })

  test('counts statements, answers and allegations that stand open, with the age of the oldest', () => {
    expect(argumentSentence(model, day('2020-03-12'))).toBe(
      'By 12 March 2020, 3 statements are on record: 1 answers an earlier one; 2 allege that another party did not keep a term, and 1 of these has no answer by the party meant on record, the oldest of them for 10 days.',
    )
  })

  test('of a day before the first has none', () => {
    expect(argumentSentence(modelOf(), day('2020-03-12'))).toBe(
      'By 12 March 2020, 0 statements are on record: 0 answer an earlier one; none alleges that another party did not keep a term.',
    )
  })

  test('names a mark with what it answers, what answers it, and what is open', () => {
    const [one] = model.claims
    if (one === undefined) throw new Error('the record has no claim')
    expect(argumentMarkName(model, one, { answers: 0, replies: 1, openFor: null })).toBe('Accusation by taliban, 1 March 2020; answered by 1 statement')
    expect(argumentMarkName(model, one, { answers: 2, replies: 0, openFor: 0 })).toMatch(/; answers 2 statements; no answer on record by the end of that day$/)
  })
})
