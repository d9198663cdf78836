import { describe, expect, it, test } from 'vitest'
import { addDays, day } from '../../../src/model/days.ts'
import { deliveryOf } from '../../../src/model/rule/delivery.ts'
import { dayCount } from '../../../src/model/rule/dayCount.ts'
import type { DeliveryState } from '../../../src/model/rule/states.ts'
import { type Parts, due, happens, modelOf, publicFrom } from '../build.ts'
import { afterTalks, day135, dueInMarch, fourteenMonths, stateOn, talksBegin, term, withTalks } from './dueTerms.ts'

type Row = readonly [what: string, parts: Parts, asOf: string, state: DeliveryState]

describe('each state, and the days on which it changes', () => {
  test.each<Row>([
    ['a duty due on no day, of which nothing has happened', {}, '2021-12-31', 'not-due'],
    ['a duty before its day', term({ due: dueInMarch }), '2020-03-09', 'not-due'],
    ['on the last day itself it is still in time', term({ due: dueInMarch }), '2020-03-10', 'not-due'],
    ['the day after, it is overdue', term({ due: dueInMarch }), '2020-03-11', 'overdue'],

    ['135 days from signing: on 13 July 2020 in time', term({ due: day135 }), '2020-07-13', 'not-due'],
    ['135 days from signing: on 14 July 2020 overdue', term({ due: day135 }), '2020-07-14', 'overdue'],
    ['due in a month: in time on its last day', term({ due: due({ date: '2020-07' }) }), '2020-07-31', 'not-due'],
    ['due in a month: overdue when it is over', term({ due: due({ date: '2020-07' }) }), '2020-08-01', 'overdue'],

    ['a goal on its day', term({ force: 'goal', due: dueInMarch }), '2020-03-10', 'not-due'],
    ['a goal is never overdue: its date has passed', term({ force: 'goal', due: dueInMarch }), '2020-03-11', 'goal-date-passed'],
    ['a permission is never overdue', term({ force: 'permission', due: dueInMarch }), '2020-03-11', 'goal-date-passed'],

    ['several readings: on the first of them', term({ due: fourteenMonths }), '2021-04-29', 'not-due'],
    ['several readings: past the first', term({ due: fourteenMonths }), '2021-04-30', 'due-by-some-readings'],
    ['several readings: on the last', term({ due: fourteenMonths }), '2021-05-01', 'due-by-some-readings'],
    ['several readings: past the last', term({ due: fourteenMonths }), '2021-05-02', 'overdue'],
    [
      'a goal between its readings',
      term({ force: 'goal', due: due({ date: '2020-03-10' }, { date: '2020-03-20' }) }),
      '2020-03-15',
      'due-by-some-readings',
    ],
    [
      'a reading that became public later does not count before',
      term({ due: due({ date: '2020-03-10' }, { date: '2020-06-01', public: publicFrom('2020-03-15') }) }),
      '2020-03-14',
      'overdue',
    ],
    [
      'and from the day it is public it does',
      term({ due: due({ date: '2020-03-10' }, { date: '2020-06-01', public: publicFrom('2020-03-15') }) }),
      '2020-03-15',
      'due-by-some-readings',
    ],

    [
      'what has begun is under way',
      { ...term({ due: day135 }), events: [happens('begin', '2020-03-09', 'begins')] },
      '2020-04-06',
      'under-way',
    ],
    [
      'not before the day on which it began',
      { ...term({ due: day135 }), events: [happens('begin', '2020-03-09', 'begins')] },
      '2020-03-08',
      'not-due',
    ],
    [
      'completed in part is under way',
      { ...term({ due: day135 }), events: [happens('part', '2020-04-08', 'completes-part')] },
      '2020-04-08',
      'under-way',
    ],
    [
      'begun or not, past the last day it is overdue',
      { ...term({ due: dueInMarch }), events: [happens('begin', '2020-03-09', 'begins')] },
      '2020-03-11',
      'overdue',
    ],
    [
      'begun or not, between readings it is due by some of them',
      { ...term({ due: fourteenMonths }), events: [happens('begin', '2020-03-09', 'begins')] },
      '2021-04-30',
      'due-by-some-readings',
    ],

    ['what starts after something that has not happened waits', withTalks(afterTalks), '2020-03-01', 'waiting'],
    ['it waits even past its date', withTalks({ ...afterTalks, due: dueInMarch }), '2020-06-01', 'waiting'],
    ['a standing duty waits likewise', withTalks({ ...afterTalks, duration: 'standing' }), '2020-06-01', 'waiting'],
    ['it no longer waits once that has begun', withTalks(afterTalks, talksBegin('2020-09-12')), '2020-09-12', 'not-due'],
    ['and is overdue at once where its date is past', withTalks({ ...afterTalks, due: dueInMarch }, talksBegin('2020-09-12')), '2020-09-12', 'overdue'],
    [
      'what began before the thing it starts after still waits',
      withTalks(afterTalks, happens('begin', '2020-03-09', 'begins')),
      '2020-06-01',
      'waiting',
    ],
    [
      'a delivered term waits for nothing',
      withTalks(afterTalks, happens('done', '2020-03-09', 'completes')),
      '2020-06-01',
      'delivered',
    ],

    [
      'a term due so long after another has begun is due on no day until then',
      withTalks({ due: due({ offset: { months: 3 }, anchor: 'the-talks' }) }),
      '2021-12-31',
      'not-due',
    ],
    [
      'then it is due so long after that day',
      withTalks({ due: due({ offset: { months: 3 }, anchor: 'the-talks' }) }, talksBegin('2020-09-12')),
      '2020-12-12',
      'not-due',
    ],
    [
      'and overdue the day after',
      withTalks({ due: due({ offset: { months: 3 }, anchor: 'the-talks' }) }, talksBegin('2020-09-12')),
      '2020-12-13',
      'overdue',
    ],

    ['a standing duty continues', term({ duration: 'standing' }), '2020-04-06', 'continuing'],
    [
      'it continues whatever date is named, for it is not done once',
      term({ duration: 'standing', due: dueInMarch }),
      '2020-06-01',
      'continuing',
    ],

    [
      'completed by an event it is delivered',
      { ...term({ due: dueInMarch }), events: [happens('done', '2020-03-10', 'completes')] },
      '2020-03-10',
      'delivered',
    ],
    [
      'late or not',
      { ...term({ due: dueInMarch }), events: [happens('done', '2020-09-12', 'completes')] },
      '2020-09-12',
      'delivered',
    ],
    [
      'until then it is overdue',
      { ...term({ due: dueInMarch }), events: [happens('done', '2020-09-12', 'completes')] },
      '2020-09-11',
      'overdue',
    ],
    [
      'an event of an earlier day counts from when it was public',
      { ...term({}), events: [happens('done', '2020-03-10', 'completes', { public: publicFrom('2020-03-12') })] },
      '2020-03-11',
      'not-due',
    ],
    [
      'an event known to the month only counts from the end of the month',
      { ...term({}), events: [happens('done', '2020-06', 'completes', { public: publicFrom('2020-06-30') })] },
      '2020-06-29',
      'not-due',
    ],
    [
      'and then it does',
      { ...term({}), events: [happens('done', '2020-06', 'completes', { public: publicFrom('2020-06-30') })] },
      '2020-06-30',
      'delivered',
    ],
    [
      'that a date was missed delivers nothing',
      { ...term({ due: dueInMarch }), events: [happens('missed', '2020-03-11', 'misses')] },
      '2020-03-11',
      'overdue',
    ],
    [
      'what an event did to another term does nothing to this one',
      withTalks({}, happens('done', '2020-03-10', 'completes', { term: 'the-talks' })),
      '2020-06-01',
      'not-due',
    ],

    [
      'a term that a record says is over has ended',
      { ...term({ duration: 'standing' }), events: [happens('over', '2021-08-15', 'ends')] },
      '2021-08-15',
      'ended',
    ],
  ])('%s', (_, parts, asOf, state) => {
    expect(stateOn(parts, asOf)).toBe(state)
  })
})

it('days are counted from signing: 6 April 2020 is day 37, 13 July 2020 is day 135', () => {
  const model = modelOf()
  expect(dayCount(model, day('2020-02-29'))).toBe(0)
  expect(dayCount(model, day('2020-04-06'))).toBe(37)
  expect(dayCount(model, addDays(day('2020-02-29'), 135))).toBe(135)
})

it('a term that is not in the record is an error', () => {
  expect(() => deliveryOf(modelOf(), 'no-such-term', day('2020-04-06'))).toThrow(RangeError)
})
