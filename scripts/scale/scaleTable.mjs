// What the model costs by the size of the record: loading, indexing, the rule at a day, stepping, filtering, counting,
// searching, the position matrix and the overview. In Node, without a page.
//   node --expose-gc --max-old-space-size=8192 scripts/scale/scaleTable.mjs [times …]
import { readFile } from 'node:fs/promises'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { median } from '../bench/median.mjs'
import { modelPath } from '../settings.mjs'
import { importSource } from '../source.mjs'
import { calendarOf } from './calendarOf.mjs'
import { operationsOn } from './operations.mjs'
import { scaleTimes, scaledRecord } from './scaledRecord.mjs'
import { slopeOf } from './slopeOf.mjs'

/**
 * @typedef {{ times: number, claims: number, terms: number, megabytes: number, heap: number | null }} Size `megabytes` of the
 *   file; `heap`: bytes of memory per claim that the loaded record and its index take, null where memory cannot be told
 * @typedef {{ times: number, least: number, p50: number, p95: number }} Cost milliseconds
 * @typedef {{ operation: string, costs: readonly Cost[], slope: number }} Row `slope`: the power of the number of claims with
 *   which the least cost grows, which other work on the machine disturbs least; 1 is as fast as the record
 * @typedef {{ sizes: readonly Size[], rows: readonly Row[] }} ScaleTable
 */

/** @param {readonly number[]} values @param {number} share */
const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN

/** Bytes in use once what is not needed is gone; null where Node was not told to let us ask. */
function heapInUse() {
  const { gc } = /** @type {{ gc?: () => void }} */ (globalThis)
  if (gc === undefined) return null
  gc()
  return process.memoryUsage().heapUsed
}

/**
 * Measures every size.
 * @param {{ times?: readonly number[], seen?: (line: string) => void }} [options]
 * @returns {Promise<ScaleTable>}
 */
export async function scaleTable({ times = scaleTimes, seen = () => undefined } = {}) {
  const record = JSON.parse(await readFile(modelPath(), 'utf8'))
  const { loadModel } = await importSource('src/model/load.ts')
  const calendar = calendarOf(await importSource('src/model/days.ts'))
  const code = await operationsOn()
  /** @type {Size[]} */
  const sizes = []
  /** @type {Map<string, Cost[]>} */
  const costs = new Map()
  for (const factor of times) {
    let text = JSON.stringify(scaledRecord(record, { times: factor, calendar }))
    const megabytes = text.length / 1e6
    const before = heapInUse()
    const loaded = loadModel(text)
    if (!loaded.ok) throw new Error(`The record made ${factor} times as large is not valid: ${JSON.stringify(loaded.problems.slice(0, 3))}`)
    const { model } = loaded
    const after = heapInUse()
    const claims = model.claims.length
    sizes.push({ times: factor, claims, terms: model.terms.length, megabytes, heap: before === null || after === null ? null : Math.round((after - before) / claims) })
    for (const { operation, runs } of code.operations(model, text)) {
      /** @type {number[]} */
      const taken = []
      for (const run of runs) {
        const from = performance.now()
        run()
        taken.push(performance.now() - from)
      }
      const cost = { times: factor, least: Math.min(...taken), p50: median(taken), p95: quantile(taken, 0.95) }
      costs.set(operation, [...(costs.get(operation) ?? []), cost])
      seen(`${factor} ×: ${operation} ${cost.p50.toFixed(1)} / ${cost.p95.toFixed(1)} ms`)
    }
    text = ''
  }
  const rows = [...costs].map(([operation, each]) => ({ operation, costs: each, slope: slopeOf(each.map((cost, at) => [sizes[at]?.claims ?? 1, cost.least])) }))
  return { sizes, rows }
}

/**
 * The table as Markdown: a line per operation, median and 95th percentile at each size, and the slope.
 * @param {ScaleTable} table
 */
export function printScaleTable({ sizes, rows }) {
  const head = ['', ...sizes.map(({ times }) => `${times} ×`), 'slope']
  const lines = [
    head,
    head.map(() => '---'),
    ['claims', ...sizes.map(({ claims }) => String(claims)), ''],
    ['terms', ...sizes.map(({ terms }) => String(terms)), ''],
    ['file, MB', ...sizes.map(({ megabytes }) => megabytes.toFixed(1)), ''],
    ['memory per claim, bytes', ...sizes.map(({ heap }) => (heap === null ? 'not measured' : String(heap))), ''],
    ...rows.map(({ operation, costs, slope }) => [`${operation}, ms`, ...costs.map(({ p50, p95 }) => `${p50.toFixed(1)} / ${p95.toFixed(1)}`), slope.toFixed(2)]),
  ]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const asked = process.argv.slice(2).map(Number)
  const table = await scaleTable({ ...(asked.length === 0 ? {} : { times: asked }), seen: (line) => console.error(line) })
  console.log(printScaleTable(table))
}
