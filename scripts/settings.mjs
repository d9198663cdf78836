// The variables a person may set, read in one place. CHROME_PATH is read by find-browser.mjs.
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** Where the model is read from: MODEL, or the record that ships with the code. */
export function modelPath(env = process.env) {
  return resolve(root, env['MODEL'] || 'public/agreement.json')
}

/** The path the site is served under, always with a slash at both ends: `/` or `/doha/`. */
export function basePath(env = process.env) {
  const inner = (env['BASE_PATH'] ?? '').replaceAll(/^\/+|\/+$/g, '')
  return inner === '' ? '/' : `/${inner}/`
}

/** The port asked for by PORT, or undefined when the choice is free. Throws on anything but a port number. */
export function wantedPort(env = process.env) {
  const text = env['PORT']
  if (text === undefined || text === '') return undefined
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`PORT is "${text}"; it must be a whole number from 0 to 65535.`)
  return port
}

/** Where the site will stand, such as `https://example.org`: SITE_ORIGIN, or undefined when that is not known yet. */
export function siteOrigin(env = process.env) {
  const text = env['SITE_ORIGIN']
  if (text === undefined || text === '') return undefined
  if (!URL.canParse(text)) throw new Error(`SITE_ORIGIN is "${text}"; it must be an address such as https://example.org.`)
  return new URL(text).origin
}

/** Whether the pages get previews for other sites to show: PREVIEWS=no leaves them out, for a site that nobody links to. */
export function withPreviews(env = process.env) {
  const text = env['PREVIEWS'] ?? ''
  if (!['', 'yes', 'no'].includes(text)) throw new Error(`PREVIEWS is "${text}"; it must be yes or no.`)
  return text !== 'no'
}

/**
 * A path as a person would name it: from the project's folder when it lies inside.
 * @param {string} path
 */
export function shown(path) {
  const inside = relative(root, path)
  return inside.startsWith('..') ? path : inside
}
