import { expect, test } from 'vitest'
import { browserTally, vitestTally } from '../../scripts/test/tally.mjs'

test('tests that pass and fail are counted', () => {
  expect(vitestTally({ numPassedTests: 3, numTotalTests: 4, testResults: [] })).toEqual({ passed: 3, failed: 1 })
  expect(browserTally({ stats: { expected: 3, unexpected: 1, flaky: 0, skipped: 0 }, errors: [] })).toEqual({ passed: 3, failed: 1 })
})

test('a test that was skipped or only passed at the second try counts as failed', () => {
  expect(vitestTally({ numPassedTests: 0, numTotalTests: 2, testResults: [] })).toEqual({ passed: 0, failed: 2 })
  expect(browserTally({ stats: { expected: 1, unexpected: 0, flaky: 1, skipped: 1 }, errors: [] })).toEqual({ passed: 1, failed: 2 })
})

test('a file that does not load is a failure although it has no test', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'passed', assertionResults: [{}] },
  ]
  expect(vitestTally({ numPassedTests: 1, numTotalTests: 1, testResults })).toEqual({ passed: 1, failed: 1 })
  expect(browserTally({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: ['no set-up'] })).toEqual({ passed: 0, failed: 1 })
})
