import { describe, expect, test } from 'vitest'
import { type Kept, answer, wayOf } from '../../src/offline/answer.ts'

const kept: Kept = {
  version: '1',
  base: '/doha/',
  files: ['/doha/assets/shell-abc.js', '/doha/agreement.json', '/doha/offline.html'],
  page: '/doha/offline.html',
}

describe('how a request is answered', () => {
  test.for([
    ['a script with a fingerprint', '/doha/assets/shell-abc.js', false, 'kept-first'],
    ['a script of another build', '/doha/assets/shell-xyz.js', false, null],
    ['the record', '/doha/agreement.json', false, 'network-first'],
    ['an address', '/doha/terms/us-first-drawdown', true, 'page'],
    ['the first page', '/doha/', true, 'page'],
    ['an address that a script asks for', '/doha/terms', false, null],
    ['a file to take away, opened as a page', '/doha/data/claims.csv', true, null],
    ['an address beyond the site', '/other', true, null],
  ] as const)('%s', ([, path, asPage, way]) => {
    expect(wayOf({ path, asPage }, kept)).toBe(way)
  })
})

const network = async () => 'network'
const noNetwork = async (): Promise<string> => {
  throw new TypeError('no network')
}
const keeps = (file: string) => async (path: string) => (path === file ? `kept ${path}` : undefined)
const keepsNothing = async () => undefined

describe('where the answer comes from', () => {
  test('what never changes comes from what is kept, and from the network where it is not', async () => {
    const path = '/doha/assets/shell-abc.js'
    expect(await answer('kept-first', path, kept, { network: noNetwork, kept: keeps(path) })).toBe(`kept ${path}`)
    expect(await answer('kept-first', path, kept, { network, kept: keepsNothing })).toBe('network')
  })

  test('all else comes from the network while there is one', async () => {
    expect(await answer('network-first', '/doha/agreement.json', kept, { network, kept: keeps('/doha/agreement.json') })).toBe('network')
    expect(await answer('page', '/doha/terms', kept, { network, kept: keeps(kept.page) })).toBe('network')
  })

  test('without a network an address is answered by the page that draws any, and a file by itself', async () => {
    expect(await answer('page', '/doha/terms', kept, { network: noNetwork, kept: keeps(kept.page) })).toBe('kept /doha/offline.html')
    expect(await answer('network-first', '/doha/agreement.json', kept, { network: noNetwork, kept: keeps('/doha/agreement.json') })).toBe(
      'kept /doha/agreement.json',
    )
  })

  test('where neither has an answer the network’s own failure is told', async () => {
    await expect(answer('page', '/doha/terms', kept, { network: noNetwork, kept: keepsNothing })).rejects.toThrow('no network')
  })
})
