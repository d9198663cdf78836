import { describe, expect, it } from 'vitest'
import { readAddress } from '../../src/state/address.ts'
import { hrefFor } from '../../src/state/hrefFor.ts'
import { paths } from '../../src/state/paths.ts'
import { placeOf } from '../../src/state/place.ts'
import { smallModel } from './smallModel.ts'

const at = (url: string, base = '/') => ({
  model: smallModel,
  base,
  address: readAddress(placeOf(url), base, smallModel),
})
const here = at('/claims?asof=2020-03-10&since=2020-03-01&q=strike&party=taliban&sort=oldest&v=1.0.0')

describe('a link to another page', () => {
  it('carries the day, the earlier day and the version, and nothing else', () => {
    expect(hrefFor(here, paths.terms())).toBe('/terms?asof=2020-03-10&since=2020-03-01&v=1.0.0')
  })

  it('adds the choices it makes itself', () => {
    expect(hrefFor(at('/?asof=2020-03-10'), paths.claims(), { term: ['prisoner-release'], answer: ['none'] })).toBe(
      '/claims?asof=2020-03-10&term=prisoner-release&answer=none',
    )
  })

  it('can leave the day behind', () => {
    expect(hrefFor(here, paths.terms(), { asof: undefined, since: undefined, v: undefined })).toBe('/terms')
  })

  it('stands under the base path and may lead to a part of the page', () => {
    expect(hrefFor(at('/doha/claims?asof=2020-03-10', '/doha/'), `${paths.method()}#overdue`)).toBe(
      '/doha/method?asof=2020-03-10#overdue',
    )
  })
})

describe('a link within the page', () => {
  it('keeps every choice and lays its own over them', () => {
    expect(hrefFor(here, '/claims', { party: ['united-states'] })).toBe(
      '/claims?asof=2020-03-10&since=2020-03-01&q=strike&party=united-states&sort=oldest&v=1.0.0',
    )
  })

  it('takes a choice away with an empty list or undefined', () => {
    expect(hrefFor(here, '/claims', { party: [], q: undefined })).toBe(
      '/claims?asof=2020-03-10&since=2020-03-01&sort=oldest&v=1.0.0',
    )
  })
})

describe('whatever a link is asked for', () => {
  it('it has the one form that the address would be read as', () => {
    const link = hrefFor(at('/'), paths.claims(), { party: ['taliban', 'united-states', 'taliban'] })
    expect(link).toBe('/claims?party=united-states,taliban')
  })

  it('it never writes the default day', () => {
    expect(hrefFor(here, '/terms', { asof: smallModel.agreement.coverage.to, since: undefined })).toBe('/terms?v=1.0.0')
  })
})
