import { expect, it } from 'vitest'
import { paths } from '../../src/state/paths.ts'

it('gives every page the address of the contract', () => {
  expect(Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, path('some-id')]))).toEqual({
    home: '/',
    terms: '/terms',
    term: '/terms/some-id',
    claims: '/claims',
    claim: '/claims/some-id',
    parties: '/parties',
    party: '/parties/some-id',
    exchange: '/exchange',
    withdrawal: '/withdrawal',
    argument: '/argument',
    event: '/events/some-id',
    sources: '/sources',
    source: '/sources/some-id',
    changes: '/changes',
    compare: '/compare',
    search: '/search',
    method: '/method',
    embed: '/embedsome-id',
    feedOf: '/feedssome-id.atom',
    data: '/data',
    // Whatever is framed stands under its own address of the contract.
  })
})

it('puts what other sites may frame under one address', () => {
  expect(paths.embed(paths.term('some-id'))).toBe('/embed/terms/some-id')
})

it('keeps an odd id within its segment', () => {
  expect(paths.term('../claims?x#y')).toBe('/terms/..%2Fclaims%3Fx%23y')
})
