// Serves a built site the way a static host would: files by name, pages without `.html`, 404.html for the rest.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { fileHeaders } from './fileHeaders.mjs'
import { securityHeaders } from './policy.mjs'

/**
 * @typedef {{ origin: string, url: string, close: () => Promise<void> }} Served
 * @typedef {import('node:http').ServerResponse} Response
 */

/**
 * Serves a folder on 127.0.0.1.
 * @param {{ dir: string, base: string, port?: number | undefined, headers?: (path: string) => Record<string, string> }} options
 *   without a port the system picks a free one; `headers` of each answer are the site's own unless pages of others are served
 * @returns {Promise<Served>} rejects when the port is taken
 */
export async function serve({ dir, base, port = 0, headers = securityHeaders }) {
  const files = sirv(dir, { etag: true, gzip: true, brotli: true, extensions: ['html'], setHeaders: (response, path) => setAll(response, fileHeaders(path)) })
  const missing = await readFile(join(dir, '404.html'))

  const server = createServer((request, response) => {
    const [path, query] = splitQuery(request.url ?? '/')
    const inside = withinBase(path, base)
    setAll(response, headers(inside ?? '/'))

    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(response, 405, '', { Allow: 'GET, HEAD' })
    const proper = properPath(path, base)
    if (proper !== path) return answer(response, 308, '', { Location: `${proper}${query}` })

    const notFound = () => answer(response, 404, missing, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' })
    if (inside === undefined) return notFound()
    request.url = `${inside}${query}`
    files(request, response, notFound)
  })

  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(undefined))
  })
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : port}`
  return {
    origin,
    url: `${origin}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {string | Buffer} body
 * @param {Record<string, string>} headers
 */
function answer(response, status, body, headers) {
  response.writeHead(status, { 'Content-Length': String(Buffer.byteLength(body)), ...headers })
  response.end(body)
}

/**
 * @param {string} url
 * @returns {[path: string, query: string]}
 */
function splitQuery(url) {
  const at = url.indexOf('?')
  return at === -1 ? [url, ''] : [url.slice(0, at), url.slice(at)]
}

/**
 * The path with single slashes and none at the end, except that the base path keeps its own.
 * @param {string} path
 * @param {string} base
 */
function properPath(path, base) {
  const single = `/${path.split('/').filter((segment) => segment !== '').join('/')}`
  return `${single}/` === base ? base : single
}

/**
 * The path within the site, or undefined for one outside the base path.
 * @param {string} path
 * @param {string} base
 */
const withinBase = (path, base) => (path.startsWith(base) ? `/${path.slice(base.length)}` : undefined)

/**
 * @param {Response} response
 * @param {Record<string, string>} headers
 */
function setAll(response, headers) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}
