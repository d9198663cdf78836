// `npm test`: every check there is, in order. The last line is `N passed, N failed`; any failure exits 1.
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { browserFailures, vitestFailures } from './test/failures.mjs'
import { browserTally, vitestTally } from './test/tally.mjs'
import { runNode } from './test/run.mjs'
import { findBrowser } from './find-browser.mjs'
import { buildTestSite, newTestFolder, removeTestFolder } from './site/testSites.mjs'

/** @typedef {{ passed: number, failed: number }} Tally */

/** @type {Tally} */
const total = { passed: 0, failed: 0 }
/** @type {string[]} */
const failures = []
const dir = newTestFolder()
mkdirSync(dir, { recursive: true })

/**
 * Runs one step and adds what it counted; a step that throws is one failure.
 * @param {string} name
 * @param {() => Promise<Tally>} step
 */
async function run(name, step) {
  const began = performance.now()
  const { passed, failed } = await step().catch((error) => {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1 }
  })
  total.passed += passed
  total.failed += failed
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`)
}

/**
 * A tool that only says yes or no.
 * @param {string[]} command a script and its arguments
 * @returns {() => Promise<Tally>}
 */
const tool = (...command) => async () => {
  const { status, output } = await runNode(command)
  if (status !== 0) console.error(output.trimEnd())
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * A test runner that writes its results to a file.
 * @param {string[]} command
 * @param {string} file
 * @param {{ tally: (report: any) => Tally, failures: (report: any) => readonly string[] }} read
 * @param {Record<string, string>} [env]
 * @returns {() => Promise<Tally>}
 */
const runner = (command, file, read, env = {}) => async () => {
  const { status } = await runNode(command, { env, show: true })
  const report = JSON.parse(readFileSync(file, 'utf8'))
  failures.push(...read.failures(report))
  const counted = read.tally(report)
  return status !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted
}

const bin = 'node_modules'
const vitestReport = join(dir, 'vitest.json')

await run('types', tool(`${bin}/typescript/bin/tsc`, '-p', 'tsconfig.json'))
await run('model without the browser', tool(`${bin}/typescript/bin/tsc`, '-p', 'tsconfig.model.json'))
await run('worker without the page', tool(`${bin}/typescript/bin/tsc`, '-p', 'tsconfig.worker.json'))
await run('lint', tool(`${bin}/oxlint/bin/oxlint`, '--type-aware', '--deny-warnings'))
await run('style sheets', tool(`${bin}/stylelint/bin/stylelint.mjs`, 'src/**/*.css'))
await run('unused code', tool(`${bin}/knip/bin/knip.js`, '--no-progress'))
await run('imports', tool('scripts/imports/check.mjs'))
await run('record', tool('scripts/check.mjs'))
await run('tests', runner([`${bin}/vitest/vitest.mjs`, 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${vitestReport}`], vitestReport, { tally: vitestTally, failures: vitestFailures }))

const build = (/** @type {import('./site/testSites.mjs').TestedBase} */ name) => async () => {
  await buildTestSite(dir, name)
  return { passed: 1, failed: 0 }
}
await run('build at /', build('root'))
await run('build at /doha/', build('doha'))
const inBrowser = (/** @type {string[]} */ ...projects) => async () => {
  const report = join(dir, 'browser.json')
  const env = { CHROME_PATH: findBrowser(), SITES: dir, BROWSER_REPORT: report }
  return runner([`${bin}/@playwright/test/cli.js`, 'test', ...projects.map((name) => `--project=${name}`)], report, { tally: browserTally, failures: browserFailures }, env)()
}
await run('browser tests', inBrowser('at /', 'at /doha/'))
await run('browser tests of times and large records', inBrowser('alone'))

removeTestFolder(dir)
if (failures.length > 0) console.log(`\n${failures.join('\n')}`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
