import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { eventOf } from '../../../src/model/rule/lookUp.ts'
import type { RecordFile } from '../../../src/model/schema.ts'
import { nearbyClaims } from '../../../src/views/event/nearbyClaims.ts'
import { aClaim, aPoint, aTerm, anEvent, modelOf, publicFrom } from '../../model/build.ts'

function nearby(event: Partial<RecordFile['events'][number]>, claims: RecordFile['claims'], asOf = '2021-12-31') {
  const model = modelOf({
    terms: [aTerm(), aTerm({ id: 'another' })],
    events: [anEvent({ id: 'it', date: '2020-03-10', terms: ['the-term'], ...event })],
    claims,
  })
  return nearbyClaims(model, eventOf(model, 'it'), day(asOf)).map(({ id }) => id)
}

const near = aClaim({ id: 'near', date: '2020-03-13' })

test('statements on its terms up to three days before and after, oldest first', () => {
  const before = aClaim({ id: 'before', date: '2020-03-07' })
  const far = aClaim({ id: 'far', date: '2020-03-14' })
  const elsewhere = aClaim({
    id: 'elsewhere',
    date: '2020-03-10',
    points: [aPoint('mention', 'united-states', { term: 'another' })],
  })
  expect(nearby({}, [near, far, before, elsewhere])).toEqual(['before', 'near'])
})

test('what is known to the month only is near to no day', () => {
  const month = aClaim({ id: 'month', date: '2020-03', public: publicFrom('2020-03-31') })
  expect(nearby({}, [month])).toEqual([])
  expect(nearby({ date: '2020-03', public: publicFrom('2020-03-31') }, [near])).toEqual([])
})

test('an event of which only the latest day is known has no days around it', () => {
  expect(nearby({ byThen: true }, [near])).toEqual([])
})

test('only what was public by the day', () => {
  expect(nearby({}, [near], '2020-03-12')).toEqual([])
})
