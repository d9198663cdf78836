// What failed and why, from the reports of the two test runners: said once more at the end, where it is looked for.
import { stripVTControlCharacters } from 'node:util'

/** How much of a message is said again. The rest stands where the test failed. */
const most = 20

/**
 * @param {string} name
 * @param {string} message
 */
function failure(name, message) {
  const lines = stripVTControlCharacters(message).split('\n')
  const more = lines.length - most
  return [`FAIL ${name}`, ...lines.slice(0, most).map((line) => `     ${line}`.trimEnd()), ...(more > 0 ? [`     … ${more} more lines above`] : [])].join('\n')
}

/**
 * @param {{ testResults: { name: string, status: string, message: string, assertionResults: { fullName: string, status: string, failureMessages: string[] | null }[] }[] }} report
 * @returns {string[]}
 */
export function vitestFailures({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => [
    ...(status === 'failed' && assertionResults.length === 0 ? [failure(name, message)] : []),
    ...assertionResults.filter((test) => test.status !== 'passed').map((test) => failure(test.fullName, test.failureMessages?.join('\n') || test.status)),
  ])
}

/**
 * @typedef {{ title: string, specs?: { title: string, ok: boolean, tests: { projectName: string, results: { status: string, errors: { message?: string }[] }[] }[] }[], suites?: Suite[] }} Suite
 * @param {{ suites: Suite[], errors: { message?: string }[] }} report
 * @returns {string[]}
 */
export function browserFailures({ suites, errors }) {
  return [...suites.flatMap(ofSuite), ...errors.map(({ message }) => failure('outside the tests', message ?? 'no message'))]
}

/**
 * @param {Suite} suite
 * @returns {string[]}
 */
function ofSuite({ title, specs = [], suites = [] }) {
  return [
    ...specs.flatMap((spec) => spec.tests.flatMap(({ projectName, results }) => {
      const failed = results.filter(({ status }) => status !== 'passed')
      // What was not run at all has no result.
      if (results.length > 0 && failed.length === 0) return []
      const why = failed.flatMap((result) => (result.errors.length === 0 ? [result.status] : result.errors.map(({ message }) => message ?? 'no message')))
      return [failure(`[${projectName}] ${title} › ${spec.title}`, why.join('\n') || 'not run')]
    })),
    ...suites.flatMap(ofSuite),
  ]
}
