// Reads Vite's manifest: which built scripts a page needs.

/** @typedef {Record<string, { file: string, isEntry?: boolean, css?: string[], imports?: string[], dynamicImports?: string[] }>} Manifest */

/**
 * The scripts that one source file needs, itself first.
 * @param {Manifest} manifest
 * @param {string} source its key, such as `src/views/terms/TermsView.tsx`
 * @param {Set<string>} [seen]
 * @returns {string[]} file names within the built site
 */
function scriptsOf(manifest, source, seen = new Set()) {
  if (seen.has(source)) return []
  seen.add(source)
  const chunk = manifest[source]
  if (chunk === undefined) throw new Error(`The build made no script for ${source}.`)
  return [chunk.file, ...(chunk.imports ?? []).flatMap((name) => scriptsOf(manifest, name, seen))]
}

/**
 * The scripts of the shell: what every page loads first.
 * @param {Manifest} manifest
 */
export const shellScripts = (manifest) => scriptsOf(manifest, 'index.html')

/**
 * The source files of the views: what is loaded on demand.
 * @param {Manifest} manifest
 */
export function viewSources(manifest) {
  const all = Object.values(manifest).flatMap((chunk) => chunk.dynamicImports ?? [])
  return [...new Set(all)].filter((source) => source.startsWith('src/views/')).toSorted()
}

/**
 * The scripts of one view beyond the shell.
 * @param {Manifest} manifest
 * @param {string} source
 */
export function viewScripts(manifest, source) {
  const shell = new Set(shellScripts(manifest))
  return scriptsOf(manifest, source).filter((file) => !shell.has(file))
}
