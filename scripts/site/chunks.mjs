// Reads Vite's manifest: which built scripts a page needs.

/** @typedef {Record<string, { file: string, name?: string, isEntry?: boolean, css?: string[], imports?: string[], dynamicImports?: string[] }>} Manifest */

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
 * The scripts of the shell: what every page loads by itself.
 * @param {Manifest} manifest
 */
export function shellScripts(manifest) {
  // The first script does nothing but fetch the app in time.
  const entries = ['index.html', ...(manifest['index.html']?.dynamicImports ?? [])]
  return [...new Set(entries.flatMap((entry) => scriptsOf(manifest, entry)))]
}

/**
 * The scripts of some source files, without those that are there already.
 * @param {Manifest} manifest
 * @param {readonly string[]} sources
 * @param {readonly string[]} there
 */
const beyond = (manifest, sources, there) =>
  [...new Set(sources.flatMap((source) => scriptsOf(manifest, source)))].filter((file) => !there.includes(file))

/**
 * The source files of the views: what is loaded for an address.
 * @param {Manifest} manifest
 */
export const viewSources = (manifest) => Object.keys(manifest).filter((source) => isView.test(source)).toSorted()

const isView = /^src\/views\/[^/]+\/[^/]+View\.tsx$/

/**
 * The scripts of one view beyond the shell.
 * @param {Manifest} manifest
 * @param {string} source
 */
export const viewScripts = (manifest, source) => beyond(manifest, [source], shellScripts(manifest))

/**
 * The scripts of the parts of a page whose code comes later: of the shell's end and of the view's.
 * @param {Manifest} manifest
 * @param {string} source
 */
export function laterScripts(manifest, source) {
  const there = [...shellScripts(manifest), ...viewScripts(manifest, source)]
  const chunks = Object.values(manifest).filter(({ file }) => there.includes(file))
  const parts = chunks.flatMap(({ dynamicImports = [] }) => dynamicImports).filter((part) => isPart(part))
  return beyond(manifest, parts, there)
}

const rare = new Set(['src/app/ProblemPage.tsx', 'src/app/OtherVersion.tsx', 'src/app/SetAside.tsx'])

/**
 * Of what is imported on demand, components are parts of pages. The views themselves are not, nor what only a bad record
 * takes, or an address that is of another version of the record or cannot be used as it stands.
 * @param {string} source
 */
const isPart = (source) => source.endsWith('.tsx') && !isView.test(source) && !rare.has(source)
