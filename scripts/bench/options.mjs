// What a person may ask of `npm run bench`.
import { parseArgs } from 'node:util'

/**
 * @typedef {{ runs: number, only: readonly string[], write: boolean }} Options
 *   `runs`: how often each page is opened; `only`: the parts to run, in the order of the list; `write`: whether docs/performance.md is written
 */

/**
 * Reads `--runs 5 --only pages,kinds --no-write`. Throws with one sentence on anything else.
 * @param {readonly string[]} args
 * @param {readonly string[]} parts the names of all parts
 * @param {readonly string[]} usual those that run where none is named
 * @returns {Options}
 */
export function readOptions(args, parts, usual) {
  const { values } = parseArgs({
    args: [...args],
    options: { runs: { type: 'string', default: '5' }, only: { type: 'string', multiple: true }, 'no-write': { type: 'boolean', default: false } },
  })
  const runs = Number(values.runs)
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs is "${values.runs}"; it must be a whole number from 1.`)
  const named = (values.only ?? []).flatMap((names) => names.split(','))
  const unknown = named.find((name) => !parts.includes(name))
  if (unknown !== undefined) throw new Error(`There is no part "${unknown}"; there are ${parts.join(', ')}.`)
  return { runs, only: parts.filter((name) => (named.length === 0 ? usual : named).includes(name)), write: !values['no-write'] }
}
