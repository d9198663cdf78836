// `npm run bench`: measures our pages beside others and writes docs/performance.md. `-- --runs 5 --only pages,kinds` for parts of it.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { conditions } from './bench/conditions.mjs'
import { launch } from './bench/launch.mjs'
import { readOptions } from './bench/options.mjs'
import { parts, usualParts } from './bench/parts.mjs'
import { writeMeasured } from './bench/report.mjs'
import { makeSites } from './bench/sites.mjs'
import { root } from './settings.mjs'

const { runs, only, write } = readOptions(process.argv.slice(2), Object.keys(parts), usualParts)
const file = join(root, 'docs/performance.md')
const sites = await makeSites()
const { browser, port } = await launch()
const line = conditions(browser.version(), runs)
console.log(line)
try {
  for (const name of only) {
    const measure = await parts[name]?.()
    const measured = `${await measure?.({ browser, port, sites, runs })}`
    console.log(`\n${name}\n\n${measured}`)
    if (write) writeFileSync(file, writeMeasured(readFileSync(file, 'utf8'), name, `${line}\n\n${measured}`))
  }
} finally {
  await browser.close()
  await sites.close()
}
