// `npm run baselines`: takes the pictures anew that tests/browser/look.spec.ts compares with. Look at them before keeping them.
import { findBrowser } from './find-browser.mjs'
import { runNode } from './test/run.mjs'

const command = ['node_modules/@playwright/test/cli.js', 'test', 'look.spec.ts', '--project=at /', '--update-snapshots=changed']
const { status } = await runNode(command, { env: { CHROME_PATH: findBrowser() }, show: true })
process.exitCode = status
