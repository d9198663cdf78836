import { describe, expect, it } from 'vitest'
import { day } from '../../src/model/days.ts'
import { printAddress, readAddress } from '../../src/state/address.ts'
import { noChoices } from '../../src/state/choices.ts'
import { smallModel } from './smallModel.ts'

describe('a printed address', () => {
  it('has no query when nothing was chosen', () => {
    expect(printAddress('/terms', noChoices, '/')).toBe('/terms')
  })

  it('names the choices in a fixed order, with readable lists', () => {
    const party = ['united-states', 'taliban']
    const choices = { ...noChoices, sort: 'oldest', party, asof: day('2020-03-10') } as const
    expect(printAddress('/claims', choices, '/')).toBe(
      '/claims?asof=2020-03-10&party=united-states,taliban&sort=oldest',
    )
  })

  it('puts the query before a fragment', () => {
    expect(printAddress('/method#overdue', { ...noChoices, asof: day('2020-03-10') }, '/doha/')).toBe(
      '/doha/method?asof=2020-03-10#overdue',
    )
  })

  it('encodes what would end the query, and half of a character pair without throwing', () => {
    expect(printAddress('/search', { ...noChoices, q: 'a&b=c#d é, \uD83D' }, '/')).toBe(
      '/search?q=a%26b%3Dc%23d%20%C3%A9,%20%EF%BF%BD',
    )
  })
})

describe.each([
  ['/', '/', '/terms'],
  ['/doha/', '/doha/', '/doha/terms'],
  ['/doha', '/doha/', '/doha/terms'],
  ['/a/b/', '/a/b/', '/a/b/terms'],
])('with the base path %s', (base, root, terms) => {
  it('stands under it', () => {
    expect(printAddress('/', noChoices, base)).toBe(root)
    expect(printAddress('/terms', noChoices, base)).toBe(terms)
  })

  it('is read back without it', () => {
    expect(readAddress({ pathname: root, search: '' }, base, smallModel).path).toBe('/')
    expect(readAddress({ pathname: terms, search: '' }, base, smallModel).path).toBe('/terms')
  })
})

describe('the path that is read', () => {
  const pathOf = (pathname: string, base = '/doha/') => readAddress({ pathname, search: '' }, base, smallModel).path

  it('is the first page with or without the last slash of the base path', () => {
    expect(pathOf('/doha')).toBe('/')
    expect(pathOf('/doha/')).toBe('/')
  })

  it('loses a slash at the end and doubled slashes', () => {
    expect(pathOf('/doha/terms/')).toBe('/terms')
    expect(pathOf('/doha//terms///prisoner-release')).toBe('/terms/prisoner-release')
  })

  it('can never be printed as the address of another host', () => {
    for (const pathname of ['//example.org/x', '/\\example.org/x', '/%5Cexample.org/x', '/%2F/example.org']) {
      const printed = printAddress(pathOf(pathname, '/'), noChoices, '/')
      expect(new URL(printed, 'https://tracker.test').host).toBe('tracker.test')
    }
  })

  it('is the same for a built file that is served by its name', () => {
    expect(pathOf('/doha/index.html')).toBe('/')
    expect(pathOf('/doha/terms.html')).toBe('/terms')
    expect(pathOf('/doha/terms/prisoner-release.html')).toBe('/terms/prisoner-release')
  })

  it('has one form for each segment, and keeps a malformed one as it is', () => {
    expect(pathOf('/doha/terms/prisoner%2Drelease')).toBe('/terms/prisoner-release')
    expect(pathOf('/doha/terms/%E0%A4%A')).toBe('/terms/%E0%A4%A')
    expect(pathOf('/doha/terms/%zz')).toBe('/terms/%zz')
  })

  it('is not cut where another name only begins like the base path', () => {
    expect(pathOf('/dohaxyz/terms')).toBe('/dohaxyz/terms')
  })
})
