import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { nearestRecords } from '../../../src/views/notFound/nearestRecords.ts'
import { usedSources } from '../../../src/views/shared/sourceUse.ts'
import { articleRecord, wholeRecord } from '../renderView.tsx'

const nearest = (address: string) => nearestRecords(articleRecord, address, day('2020-04-06'), 3).map(({ path }) => path)

test.each([
  ['/terms/us-frist-drawdown', '/terms/us-first-drawdown'],
  ['/parties/talban', '/parties/taliban'],
  ['/partys', '/parties'],
  ['/term', '/terms'],
  ['/terms/US-cuts-its-troops', '/terms/us-first-drawdown'],
  ['/prisoners', '/exchange'],
  ['/serach', '/search'],
  ['/comparison', '/compare'],
])('%s comes nearest to %s', (address, path) => {
  expect(nearest(address)[0]).toBe(path)
})

test('a name that is like nothing has nothing near', () => {
  expect(nearest('/xyzzy-qqq')).toEqual([])
  expect(nearest('/')).toEqual([])
})

test('what was not public by the day is not offered', () => {
  const offered = (asOf: string) => nearestRecords(wholeRecord, '/claims/2021-05-01-taliban-deadline', day(asOf), 20)
  expect(offered('2021-08-31').some(({ path }) => path.startsWith('/claims/2021-'))).toBe(true)
  expect(offered('2020-04-06').some(({ path }) => path.startsWith('/claims/2021-'))).toBe(false)
})

test('a source that nothing rested on by the day is not offered', () => {
  const offered = (asOf: string) => nearestRecords(wholeRecord, '/sources/t-worldecr-sanction', day(asOf), 20).map(({ path }) => path)
  expect(offered('2021-08-31')[0]).toBe('/sources/t-worldecr-sanctions')
  expect(offered('2020-04-06')).not.toContain('/sources/t-worldecr-sanctions')
  const listed = new Set(usedSources(wholeRecord, day('2020-04-06')).map(({ source }) => `/sources/${source.id}`))
  expect(offered('2020-04-06').filter((path) => path.startsWith('/sources/') && !listed.has(path))).toEqual([])
})
