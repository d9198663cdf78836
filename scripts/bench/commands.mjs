// How long the build and the test command take, start to end.
import { runNode } from '../test/run.mjs'
import { seconds } from './figures.mjs'
import { markdownTable } from './markdownTable.mjs'

const commands = [
  { name: '`npm run build`', script: 'scripts/build.mjs' },
  { name: '`npm test`', script: 'scripts/test.mjs' },
]

/** Runs each once: neither is short, and neither leaves anything behind that would make the next one faster. */
export async function commandsTable() {
  const rows = []
  for (const { name, script } of commands) {
    const began = performance.now()
    // The sites were built for readers; the commands find out for themselves what they run for.
    const { status, output } = await runNode([script], { env: { NODE_ENV: '' } })
    const last = output.trimEnd().split('\n').at(-1) ?? ''
    rows.push([name, seconds(performance.now() - began), status === 0 ? last : `ended with ${status}: ${last}`])
  }
  return markdownTable(['command', 'time', 'its last line'], rows)
}
