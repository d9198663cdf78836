// Says in the form that Netlify and Cloudflare Pages read which headers the site is served with: `_headers`.
import { contentType } from './contentTypes.mjs'
import { fileHeaders } from './fileHeaders.mjs'
import { securityHeaders } from './policy.mjs'

/**
 * The content of `_headers`. Where two rules fit a path, one host joins what they say of a header and the other does as
 * it likes; so no two rules name one header for one path. A rule for everything could not be taken back under `/embed/`,
 * which is why each file and each folder at the top has a rule of its own.
 * @param {{ files: readonly string[], base: string }} site paths of the files without the base path, such as `/terms/x.html`
 */
export function headersFile({ files, base }) {
  const rules = [...tops(files).map(topRule), ...typeRules(files)]
  return rules.map(([pattern, headers]) => [`${base}${pattern.slice(1)}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')).join('\n\n').concat('\n')
}

/** @typedef {readonly [pattern: string, headers: Readonly<Record<string, string>>]} Rule */

/** @param {string} file */
const addressOf = (file) => (file === '/index.html' ? '/' : file.replace(/\.html$/, ''))

/**
 * The files at the top by their addresses, and the folders as `/terms/*`.
 * @param {readonly string[]} files
 */
const tops = (files) => [...new Set(files.map((file) => (file.indexOf('/', 1) === -1 ? addressOf(file) : `${file.slice(0, file.indexOf('/', 1))}/*`)))].toSorted()

/**
 * @param {string} pattern
 * @returns {Rule}
 */
const topRule = (pattern) => [pattern, { ...securityHeaders(pattern), ...fileHeaders(pattern) }]

/**
 * What files below the top are, where a host could not know: said once for a folder in which all are of one kind.
 * @param {readonly string[]} files
 * @returns {readonly Rule[]}
 */
function typeRules(files) {
  const folders = tops(files).filter((pattern) => pattern.endsWith('/*'))
  return folders.flatMap((pattern) => {
    const inside = files.filter((file) => file.startsWith(pattern.slice(0, -1)))
    const types = new Set(inside.map(contentType))
    const [type] = types
    if (types.size === 1) return type === undefined ? [] : [/** @type {Rule} */ ([pattern, { 'Content-Type': type }])]
    return inside.flatMap((file) => {
      const own = contentType(file)
      return own === undefined ? [] : [/** @type {Rule} */ ([file, { 'Content-Type': own }])]
    })
  })
}
