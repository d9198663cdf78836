// The floor of the comparison: the words of a made page as somebody would write them by hand, without script.
import { Window } from 'happy-dom'
import { escapeHtml } from '../site/escapeHtml.mjs'

/** What a plain page is written with. Everything else is left out, and the words in it stay. */
const blocks = new Set(['article', 'aside', 'blockquote', 'caption', 'dd', 'details', 'dl', 'dt', 'figcaption', 'figure', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'li', 'main', 'nav', 'ol', 'p', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'])
const inlines = new Set(['a', 'cite', 'em', 'q', 'strong', 'time'])

/** Elements whose words nobody sees, or whose words are chosen one at a time. */
const unseen = 'script, style, template, noscript, title, desc, [hidden], select option:not([selected]), datalist'

/** @typedef {import('happy-dom').Element} Element */

/** @param {string} html */
function parse(html) {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true, disableCSSFileLoading: true } })
  return new window.DOMParser().parseFromString(html, 'text/html')
}

/**
 * A page with the same words, the same headings, lists, tables, links and icon in the tab, and neither script nor pictures.
 * @param {string} html a made page
 * @param {{ sheet?: string }} [options] the address of a style sheet to put to it
 * @returns {string}
 */
export function plainPage(html, { sheet } = {}) {
  const document = parse(html)
  const icon = document.querySelector('link[rel="icon"]')?.getAttribute('href') ?? null
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(document.title)}</title>`,
    // A browser asks for one by itself where none is named.
    ...(icon === null ? [] : [`<link rel="icon" href="${escapeHtml(icon)}" type="image/svg+xml">`]),
    ...(sheet === undefined ? [] : [`<link rel="stylesheet" href="${escapeHtml(sheet)}">`]),
  ]
  return `<!DOCTYPE html>\n<html lang="en">\n<head>\n${head.join('\n')}\n</head>\n<body>${contentOf(document.body)}</body>\n</html>\n`
}

/**
 * @param {Element} element
 * @returns {string}
 */
const contentOf = (element) =>
  Array.from(element.childNodes, (node) => {
    if (node.nodeType === 3) return escapeHtml(node.textContent)
    return node.nodeType === 1 ? plain(/** @type {Element} */ (node)) : ''
  }).join('')

/**
 * @param {Element} element
 * @returns {string}
 */
function plain(element) {
  const name = element.tagName.toLowerCase()
  if (element.matches(unseen)) return ''
  const content = contentOf(element)
  if (blocks.has(name)) return `<${name}>${content}</${name}>\n`
  if (name === 'a' && element.hasAttribute('href')) return `<a href="${escapeHtml(element.getAttribute('href') ?? '')}">${content}</a>`
  if (inlines.has(name)) return `<${name}>${content}</${name}>`
  if (content.trim() === '') return content
  // A box around words alone is a paragraph by another name; one around boxes is nothing a plain page needs.
  return name === 'div' && !/<(?:p|div|ul|ol|dl|table|h\d|section|details|figure|header|footer|nav|main)[\s>]/.test(content) ? `<div>${content}</div>\n` : ` ${content} `
}
