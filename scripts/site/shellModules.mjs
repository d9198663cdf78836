// Which modules of ours the shell is made of: what the entry imports, over any number of steps, but not on demand.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseSync } from 'oxc-parser'

/**
 * The files that a file needs to start, itself among them.
 * @param {string} entry an absolute path
 * @param {Set<string>} [seen]
 * @returns {Set<string>} absolute paths
 */
export function shellModules(entry, seen = new Set()) {
  if (seen.has(entry)) return seen
  seen.add(entry)
  if (entry.endsWith('.css')) return seen
  const { module } = parseSync(entry, readFileSync(entry, 'utf8'))
  for (const { moduleRequest, entries } of module.staticImports) {
    const typesOnly = entries.length > 0 && entries.every(({ isType }) => isType)
    const source = moduleRequest.value
    if (!typesOnly && /^\..*\.(?:tsx?|css)$/.test(source)) shellModules(join(dirname(entry), source), seen)
  }
  return seen
}
