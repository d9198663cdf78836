// Which file imports which: directions, slices, packages, and that no imports run in a circle.
import { posix } from 'node:path'
import { isIn } from './table.mjs'

/**
 * @typedef {import('./table.mjs').Table} Table
 * @typedef {import('./table.mjs').Fault} Fault
 */

/**
 * @param {readonly import('./readSource.mjs').SourceFile[]} sources
 * @param {ReadonlySet<string>} files every file under `src/`, style sheets too
 * @param {Table} table
 * @returns {Fault[]}
 */
export function checkDirection(sources, files, table) {
  /** @type {Map<string, string[]>} */
  const graph = new Map()
  const faults = sources.flatMap(({ file, imports }) => {
    const targets = imports.filter((source) => source.startsWith('.')).map((source) => posix.join(posix.dirname(file), source.replace(/\?.*$/, '')))
    graph.set(file, targets)
    return [
      ...targets.flatMap((target) => directionFaults(file, target, files, table)),
      ...imports.filter((source) => !source.startsWith('.')).flatMap((source) => packageFaults(file, source, table)),
    ]
  })
  return [...faults, ...cycleFaults(graph)]
}

/**
 * @param {string} file
 * @param {string} target
 * @param {ReadonlySet<string>} files
 * @param {Table} table
 * @returns {Fault[]}
 */
function directionFaults(file, target, files, table) {
  if (!files.has(target)) return [{ file, rule: 'missing', message: `imports ${target}, which is no file under src/` }]
  const [from, to] = [folderOf(file), folderOf(target)]
  if (to === undefined) return [{ file, rule: 'direction', message: `imports ${target}; nothing imports an entry point` }]
  if (from === undefined) {
    const allowed = table.entries[file] ?? []
    return allowed.includes(to) ? [] : [{ file, rule: 'direction', message: `imports ${target}; it may import ${list(allowed)}` }]
  }
  if (from !== to) {
    const allowed = table.folders[from] ?? []
    return allowed.includes(to) ? [] : [{ file, rule: 'direction', message: `imports ${target}; ${from}/ may import ${list(allowed)}` }]
  }
  const shared = table.slices[from]
  const slice = target.split('/')[1]
  if (shared === undefined || slice === shared || slice === file.split('/')[1]) return []
  return [{ file, rule: 'slice', message: `imports ${target}; folders of ${from}/ share only ${from}/${shared}/` }]
}

/**
 * @param {string} file
 * @param {string} source
 * @param {Table} table
 * @returns {Fault[]}
 */
function packageFaults(file, source, table) {
  const name = source.split('/').slice(0, source.startsWith('@') ? 2 : 1).join('/')
  const places = table.packages[name] ?? table.buildPackages[name]
  if (places === undefined) return [{ file, rule: 'package', message: `imports ${name}, which the table does not list` }]
  return isIn(file, places) ? [] : [{ file, rule: 'package', message: `imports ${name}, which only ${list(places)} may` }]
}

/**
 * One fault for each circle of imports, found once.
 * @param {ReadonlyMap<string, readonly string[]>} graph
 * @returns {Fault[]}
 */
function cycleFaults(graph) {
  /** @type {Fault[]} */
  const faults = []
  const done = new Set()
  /**
   * @param {string} file
   * @param {readonly string[]} path
   */
  const visit = (file, path) => {
    const at = path.indexOf(file)
    if (at !== -1) faults.push({ file, rule: 'cycle', message: `imports in a circle: ${[...path.slice(at), file].join(' → ')}` })
    if (at !== -1 || done.has(file)) return
    for (const target of graph.get(file) ?? []) visit(target, [...path, file])
    done.add(file)
  }
  for (const file of graph.keys()) visit(file, [])
  return faults
}

/** @param {string} file */
const folderOf = (file) => (file.includes('/') ? file.split('/')[0] : undefined)

/** @param {readonly string[]} places */
const list = (places) => (places.length === 0 ? 'nothing else' : places.join(', '))
