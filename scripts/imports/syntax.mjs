// What the checks want to know of a file, read with a real parser so that type imports count.
import { parseSync } from 'oxc-parser'

/**
 * @typedef {{ type: string, [key: string]: any }} Node a node of the syntax tree, as the parser gives it
 * @typedef {{ node: Node, parent: Node | undefined, key: string, grandparent: Node | undefined }} Step
 *
 * @typedef {object} Facts
 * @property {readonly string[]} imports what the file imports, in any of the ways TypeScript has
 * @property {ReadonlySet<string>} globals the names it takes from its surroundings: `history`, `window.history`
 * @property {boolean} readsClock whether it asks the reader's machine for the time
 * @property {boolean} exportsDefault
 * @property {boolean} onlyPassesOn whether it only exports again what other files export
 */

/**
 * Reads a file. Throws when it does not parse.
 * @param {string} file
 * @param {string} text
 * @returns {Facts}
 */
export function factsOf(file, text) {
  const { program, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`)
  const all = [...steps(program)]
  /** @type {readonly Node[]} */
  const body = program.body
  return {
    imports: all.flatMap(({ node }) => importOf(node)).filter((source) => typeof source === 'string'),
    globals: globalsOf(all),
    readsClock: all.some(({ node }) => readsClock(node)),
    exportsDefault: body.some(({ type }) => type === 'ExportDefaultDeclaration'),
    onlyPassesOn: body.length > 0 && body.every(passesOn),
  }
}

/**
 * Every node of a tree with its parent, parents first.
 * @param {Node} node
 * @param {Node} [parent]
 * @param {string} [key] where in the parent it stands
 * @param {Node} [grandparent]
 * @returns {Generator<Step>}
 */
function* steps(node, parent, key = '', grandparent) {
  yield { node, parent, key, grandparent }
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') yield* steps(child, node, name, parent)
    }
  }
}

/**
 * Values, types, re-exports, `import()` and `import('x').T`.
 * @param {Node} node
 */
function importOf(node) {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return node['source']?.value
    case 'TSExternalModuleReference':
      return node['expression']?.value
    default:
      return undefined
  }
}

/** @param {Node} node */
const passesOn = (node) => node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && node['source'] !== null)

const globalObjects = new Set(['window', 'globalThis', 'self', 'document'])

/**
 * @param {readonly Step[]} all
 * @returns {Set<string>}
 */
function globalsOf(all) {
  const own = new Set(all.filter(isDeclared).map(({ node }) => node['name']))
  const names = all.flatMap((step) => {
    const { node } = step
    if (isReference(step) && !own.has(node['name'])) return [node['name']]
    if (node.type === 'MemberExpression' && globalObjects.has(node['object'].name)) return [memberName(node)]
    return []
  })
  return new Set(names)
}

/**
 * `new Date()`, `Date()`, `Date.now()`, `performance.now()`.
 * @param {Node} node
 */
function readsClock(node) {
  if (node.type === 'NewExpression') return node['callee'].name === 'Date' && node['arguments'].length === 0
  if (node.type === 'CallExpression') return node['callee'].name === 'Date'
  if (node.type !== 'MemberExpression') return false
  return (node['object'].name === 'Date' || node['object'].name === 'performance') && memberName(node) === 'now'
}

/** @param {Node} node */
const memberName = (node) => (node['computed'] === true ? node['property'].value : node['property'].name)

const declaringParents = new Set(['ImportSpecifier', 'ImportDefaultSpecifier', 'ImportNamespaceSpecifier', 'CatchClause'])
const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'])

/** @param {Step} step */
function isDeclared({ node, parent, key, grandparent }) {
  if (node.type !== 'Identifier' || parent === undefined) return false
  if (declaringParents.has(parent.type)) return key === 'local' || key === 'param'
  if (functions.has(parent.type)) return key === 'params' || key === 'id'
  if (parent.type === 'VariableDeclarator' || parent.type === 'ClassDeclaration') return key === 'id'
  // Inside a pattern: `({ history }) =>`, `const [history] =`, `(history = x) =>`, `...history`.
  if (parent.type === 'Property') return key === 'value' && grandparent?.type === 'ObjectPattern'
  return parent.type === 'ArrayPattern' || parent.type === 'RestElement' || (parent.type === 'AssignmentPattern' && key === 'left')
}

/** @param {Step} step */
function isReference({ node, parent, key }) {
  if (node.type !== 'Identifier' || parent === undefined) return false
  if (parent.type === 'MemberExpression' && key === 'property') return parent['computed'] === true
  if (key === 'key') return parent['computed'] === true
  // Wrappers such as `x as T` hold values; every other TypeScript node names a type.
  return !parent.type.startsWith('TS') || key === 'expression'
}
