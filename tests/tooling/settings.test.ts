import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { basePath, modelPath, root, siteOrigin, wantedPort } from '../../scripts/settings.mjs'

describe('the variables', () => {
  test.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['doha', '/doha/'],
    ['/doha', '/doha/'],
    ['/a/b/', '/a/b/'],
  ])('BASE_PATH %s is served under %s', (given, expected) => {
    expect(basePath(given === undefined ? {} : { BASE_PATH: given })).toBe(expected)
  })

  test('PORT is a port or nothing', () => {
    expect(wantedPort({})).toBeUndefined()
    expect(wantedPort({ PORT: '8080' })).toBe(8080)
    expect(() => wantedPort({ PORT: 'http' })).toThrow('PORT is "http"')
    expect(() => wantedPort({ PORT: '70000' })).toThrow('65535')
  })

  test('MODEL is found from the folder of the project', () => {
    expect(modelPath({})).toBe(join(root, 'public/agreement.json'))
    expect(modelPath({ MODEL: 'tests/other.json' })).toBe(join(root, 'tests/other.json'))
  })

  test('SITE_ORIGIN is an address or nothing', () => {
    expect(siteOrigin({})).toBeUndefined()
    expect(siteOrigin({ SITE_ORIGIN: 'https://example.org/' })).toBe('https://example.org')
    expect(() => siteOrigin({ SITE_ORIGIN: 'example' })).toThrow('SITE_ORIGIN')
  })
})
