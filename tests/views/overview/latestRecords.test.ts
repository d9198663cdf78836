import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { type LatestRecord, latestRecords } from '../../../src/views/overview/latestRecords.ts'
import { anEvent, modelOf, publicFrom, says } from '../../model/build.ts'

const name = (record: LatestRecord): string =>
  record.kind === 'event' ? record.event.id : `${record.claim.id}${record.more > 0 ? ` +${record.more}` : ''}`

const model = modelOf({
  events: [anEvent({ id: 'an-event', date: '2020-04-05' })],
  claims: [
    says('press-one', '2020-04-05', 'a-newspaper', 'mention', 'taliban'),
    says('press-two', '2020-04-05', 'a-newspaper', 'mention', 'taliban'),
    says('a-denial', '2020-04-05', 'united-states', 'kept', 'united-states', { kind: 'denies' }),
    says('an-older-one', '2020-03-01', 'taliban', 'not-kept', 'united-states', { kind: 'alleges-breach' }),
    says('said-before-published', '2020-03-02', 'taliban', 'will', 'taliban', {
      kind: 'promises',
      public: publicFrom('2020-05-01'),
    }),
  ],
})

test('the newest come first; of one day happenings, then the word of parties, then press', () => {
  expect(latestRecords(model, day('2020-04-06'), 9).map(name)).toEqual([
    'an-event',
    'a-denial',
    'press-one +1',
    'an-older-one',
  ])
})

test('a statement comes in on the day it became public', () => {
  expect(latestRecords(model, day('2020-05-01'), 9).map(name)[0]).toBe('said-before-published')
})

test('no more are given than asked for', () => {
  expect(latestRecords(model, day('2020-05-01'), 2)).toHaveLength(2)
})
