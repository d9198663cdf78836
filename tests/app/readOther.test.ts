import { readFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { readOther } from '../../src/app/readOther.ts'
import { day } from '../../src/model/days.ts'
import { headlineOf, termsBy } from '../../src/model/rule/headline.ts'
import { Thread } from '../reading/thread.ts'

const text = readFileSync('public/agreement.json', 'utf8')

afterEach(() => {
  vi.unstubAllGlobals()
  window.history.replaceState(null, '', '/')
})

/** Reads our record as one that nobody has checked, at an address. */
async function readAt(address: string) {
  window.history.replaceState(null, '', address)
  vi.stubGlobal('Worker', Thread)
  const read = await readOther(new Blob([text]), '/')
  if (!read.ok) throw new Error('the record is not valid')
  return read.model
}

test('once a record is read, what is said first of each term on the day of the address is known', async () => {
  const model = await readAt('/terms?asof=2020-04-06')
  const look = vi.spyOn(model.index.claimsByTerm, 'get')
  for (const asOf of [day('2020-04-06'), model.agreement.coverage.to]) {
    look.mockClear()
    for (const { id } of termsBy(model, asOf)) headlineOf(model, id, asOf)
    expect(look.mock.calls.length > 0).toBe(asOf !== '2020-04-06')
  }
})

test('without a thread the record is read in the page, and is the same', async () => {
  const beside = await readAt('/')
  vi.stubGlobal('Worker', undefined)
  const inPage = await readOther(new Blob([text]), '/')
  expect(inPage.ok ? inPage.model : null).toEqual(beside)
})
