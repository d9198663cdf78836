import { expect, test } from 'vitest'
import { findBrowser } from '../../scripts/find-browser.mjs'

test('the browser that CHROME_PATH names is taken', () => {
  expect(findBrowser({ CHROME_PATH: process.execPath })).toBe(process.execPath)
})

test('a CHROME_PATH that leads nowhere is said, not passed over', () => {
  expect(() => findBrowser({ CHROME_PATH: '/no/such/browser' })).toThrow('there is no such file')
})
