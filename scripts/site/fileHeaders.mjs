// How long a file may be kept, and what it is where a server could not know.
import { contentType } from './contentTypes.mjs'

/**
 * Built assets carry a hash in their name and never change; everything else is asked for again. Files made from the
 * record say what they are.
 * @param {string} path the path within the site, without the base path
 * @returns {Record<string, string>}
 */
export function fileHeaders(path) {
  const type = contentType(path)
  return {
    ...(type === undefined ? {} : { 'Content-Type': type }),
    'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  }
}
