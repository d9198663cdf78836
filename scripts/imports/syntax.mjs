// What the checks want to know of a file, read with a real parser so that type imports count.
import { parseSync } from 'oxc-parser'

/**
 * @typedef {{ type: string, [key: string]: any }} Node a node of the syntax tree, as the parser gives it
 * @typedef {{ node: Node, parent: Node | undefined, key: string, grandparent: Node | undefined }} Step
 */

/**
 * The syntax tree of a file. Throws when it does not parse.
 * @param {string} file
 * @param {string} text
 * @returns {Node}
 */
export function parse(file, text) {
  const { program, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`)
  return program
}

/**
 * Every node of a tree with its parent, parents first.
 * @param {Node} node
 * @param {Node} [parent]
 * @param {string} [key] where in the parent it stands
 * @param {Node} [grandparent]
 * @returns {Generator<Step>}
 */
export function* steps(node, parent, key = '', grandparent) {
  yield { node, parent, key, grandparent }
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') yield* steps(child, node, name, parent)
    }
  }
}

/**
 * What a file imports, in any of the ways TypeScript has: values, types, re-exports, `import()` and `import('x').T`.
 * @param {Node} program
 * @returns {string[]}
 */
export function importsOf(program) {
  const sources = [...steps(program)].flatMap(({ node }) => {
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
  })
  return sources.filter((source) => typeof source === 'string')
}

const globalObjects = new Set(['window', 'globalThis', 'self', 'document'])

/**
 * The names a file takes from its surroundings rather than from its own code: `history`, `window.history`.
 * @param {Node} program
 * @returns {Set<string>}
 */
export function globalsOf(program) {
  const all = [...steps(program)]
  const own = new Set(all.filter(isDeclared).map(({ node }) => node['name']))
  const names = all.flatMap(({ node, parent, key }) => {
    if (isReference(node, parent, key) && !own.has(node['name'])) return [node['name']]
    if (node.type === 'MemberExpression' && globalObjects.has(node['object'].name)) return [memberName(node)]
    return []
  })
  return new Set(names)
}

/**
 * Whether the clock of the reader's machine is read: `new Date()`, `Date()`, `Date.now()`, `performance.now()`.
 * @param {Node} program
 */
export function readsClock(program) {
  return [...steps(program)].some(({ node }) => {
    if (node.type === 'NewExpression') return node['callee'].name === 'Date' && node['arguments'].length === 0
    if (node.type === 'CallExpression') return node['callee'].name === 'Date'
    if (node.type !== 'MemberExpression') return false
    return (node['object'].name === 'Date' || node['object'].name === 'performance') && memberName(node) === 'now'
  })
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

/**
 * @param {Node} node
 * @param {Node | undefined} parent
 * @param {string} key
 */
function isReference(node, parent, key) {
  if (node.type !== 'Identifier' || parent === undefined) return false
  if (parent.type === 'MemberExpression' && key === 'property') return parent['computed'] === true
  if (key === 'key') return parent['computed'] === true
  // Wrappers such as `x as T` hold values; every other TypeScript node names a type.
  return !parent.type.startsWith('TS') || key === 'expression'
}
