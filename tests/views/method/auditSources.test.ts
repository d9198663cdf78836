import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import type { RecordFile } from '../../../src/model/schema.ts'
import { auditSources } from '../../../src/views/method/auditSources.ts'
import { exampleOf } from '../../../src/views/method/exampleOf.ts'
import { monthByMonth } from '../../../src/views/method/monthByMonth.ts'
import { notVerified } from '../../../src/views/method/notVerified.ts'
import { aClaim, aPoint, aRecord, modelOf, says } from '../../model/build.ts'

type SourceFile = RecordFile['sources'][number]
const aSource = (id: string, origin: SourceFile['origin'], sameAs?: string): SourceFile => ({
  id,
  publisher: 'A publisher',
  title: id,
  kind: 'press',
  origin,
  ...(sameAs !== undefined && { sameAs }),
})

const model = modelOf({
  sources: [
    ...aRecord().sources,
    aSource('agency', 'agency', 'reprint'),
    aSource('reprint', 'reprint'),
    aSource('other-reprint', 'reprint', 'reprint'),
    aSource('own', 'own-channel'),
    aSource('unused', 'press'),
  ],
  claims: [
    aClaim({ id: 'one', sources: ['agency', 'reprint', 'other-reprint'] }),
    aClaim({ id: 'two', sources: ['own'], points: [aPoint('kept', 'taliban')] }),
    aClaim({ id: 'three', sources: ['own', 'a-source'], verified: false }),
    aClaim({ id: 'later', date: '2020-05-01', sources: ['unused'], verified: false }),
  ],
})
const asOf = day('2020-04-05')

test('sources that carry one statement count once, under the one nearest to the speaker', () => {
  expect(auditSources(model, asOf).byOrigin).toEqual([
    { origin: 'own-channel', listed: 1, once: 1 },
    { origin: 'agency', listed: 1, once: 1 },
    { origin: 'press', listed: 1, once: 1 },
    { origin: 'reprint', listed: 2, once: 0 },
  ])
})

test('what rests on one origin, on the own channel and on the own word', () => {
  expect(auditSources(model, asOf)).toMatchObject({ claims: 3, oneOrigin: 2, ownChannelOnly: 1, accounts: 1, ownWordOnly: 1 })
})

test('records without a passage seen, as public by the day', () => {
  expect(notVerified(model, asOf)).toEqual([{ kind: 'claim', id: 'three' }])
  expect(notVerified(model, day('2020-05-01'))).toHaveLength(2)
})

test('the example of a value is the first statement on record that has it', () => {
  const told = modelOf({
    claims: [says('late', '2020-05-01', 'taliban', 'kept', 'taliban'), says('early', '2020-04-01', 'united-states', 'kept', 'taliban')],
  })
  expect(exampleOf(told, 'kept', day('2020-06-01'))?.claim.id).toBe('early')
  expect(exampleOf(told, 'kept', day('2020-03-01'))).toBeNull()
  expect(exampleOf(told, 'not-owed', day('2020-06-01'))).toBeNull()
})

test('month by month, February shortens all that follow', () => {
  expect(monthByMonth(day('2020-02-29'), 14)).toBe('2021-04-28')
})
