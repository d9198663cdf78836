import { expect, test } from 'vitest'
import { browserFailures, vitestFailures } from '../../scripts/test/failures.mjs'

const passed = { fullName: 'a term is due', status: 'passed', failureMessages: [] }

test('a unit test that failed is named with its reason, without colours', () => {
  const failed = { fullName: 'a day is past', status: 'failed', failureMessages: ['\u001B[31mexpected 2 to be 3\u001B[39m'] }
  expect(vitestFailures({ testResults: [{ name: 'days.test.ts', status: 'failed', message: '', assertionResults: [passed, failed] }] })).toEqual(['FAIL a day is past\n     expected 2 to be 3'])
})

test('a file that does not load and a test that was skipped are named', () => {
  const skipped = { fullName: 'a day to come', status: 'skipped', failureMessages: [] }
  const testResults = [
    { name: 'broken.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
    { name: 'days.test.ts', status: 'passed', message: '', assertionResults: [passed, skipped] },
  ]
  expect(vitestFailures({ testResults })).toEqual(['FAIL broken.test.ts\n     no such module', 'FAIL a day to come\n     skipped'])
})

test('a test in the browser is named with its place, a long reason is cut, and what was not run is said', () => {
  const results = (status: string, ...messages: string[]) => [{ projectName: 'at /', results: [{ status, errors: messages.map((message) => ({ message })) }] }]
  const long = Array.from({ length: 23 }, (_, index) => `line ${index + 1}`).join('\n')
  const specs = [
    { title: 'opens', ok: true, tests: results('passed') },
    { title: 'stays', ok: false, tests: results('failed', long) },
    { title: 'ends', ok: false, tests: results('timedOut') },
    { title: 'waits', ok: false, tests: [{ projectName: 'at /', results: [] }] },
  ]
  const said = browserFailures({ suites: [{ title: 'page.spec.ts', suites: [{ title: 'a page', specs }] }], errors: [{ message: 'no browser' }] })
  expect(said.map((text) => text.split('\n')[0])).toEqual(['FAIL [at /] a page › stays', 'FAIL [at /] a page › ends', 'FAIL [at /] a page › waits', 'FAIL outside the tests'])
  expect(said[0]).toContain('line 20\n     … 3 more lines above')
  expect(said[0]).not.toContain('line 21')
  expect(said.slice(1)).toEqual([expect.stringContaining('timedOut'), expect.stringContaining('not run'), expect.stringContaining('no browser')])
})
