// `npm run bench`: what a page weighs and what Lighthouse says of it, on a phone over a slow line.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserFlags, findBrowser } from './find-browser.mjs'
import { newTestFolder, buildTestSite, removeTestFolder, testSite } from './site/testSites.mjs'
import { longestTasks } from './site/longestTasks.mjs'
import { serve } from './site/serve.mjs'
import { weights } from './site/weights.mjs'
import { runNode } from './test/run.mjs'

const pages = ['', 'terms', 'claims', 'withdrawal']
const categories = ['performance', 'accessibility', 'best-practices', 'seo']

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

/**
 * Lighthouse's four scores of an address, out of 100.
 * @param {string} url
 * @param {string} reports
 */
async function scoresOf(url, reports) {
  const file = join(reports, 'report.json')
  const { status, output } = await runNode(
    [
      'node_modules/lighthouse/cli/index.js',
      url,
      '--quiet',
      '--form-factor=mobile',
      '--throttling-method=devtools',
      `--only-categories=${categories.join(',')}`,
      '--output=json',
      `--output-path=${file}`,
      `--chrome-flags=--headless=new ${browserFlags.join(' ')}`,
    ],
    { env: { CHROME_PATH: findBrowser() } },
  )
  if (status !== 0) throw new Error(output)
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const scores = categories.map((name) => `${name} ${Math.round(report.categories[name].score * 100)}`)
  return [...scores, `largest paint ${report.audits['largest-contentful-paint'].displayValue}`].join(', ')
}

const dir = newTestFolder()
const reports = mkdtempSync(join(tmpdir(), 'bench-'))
await buildTestSite(dir, 'root')
const { base, built, pages: site } = testSite(dir, 'root')

const { shell, style, views } = weights(built.site)
console.log(`Gzipped: shell ${kilobytes(shell)}, style sheet ${kilobytes(style)}; shell and view, and what comes later:`)
for (const { source, total, later } of views) console.log(`  ${kilobytes(total)}  ${kilobytes(later)}  ${source}`)

const server = await serve({ dir: site, base })
console.log('Longest task (tasks under 50 ms are not counted):')
for (const { page, opening, moving } of await longestTasks(server.url, [...pages, 'parties', 'exchange', 'terms/taliban-prisoners-released'])) {
  console.log(`  /${page}: opening ${opening} ms, moving the day ${moving} ms`)
}
for (const page of pages) console.log(`/${page}: ${await scoresOf(`${server.url}${page}`, reports)}`)
await server.close()
removeTestFolder(dir)
rmSync(reports, { recursive: true, force: true })
