// What the files made from the record are, where a server could not know or would leave out how their letters are written.
import { extname } from 'node:path'

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.argdown': 'text/vnd.argdown;charset=utf-8',
  '.atom': 'application/atom+xml;charset=utf-8',
  '.cff': 'application/yaml;charset=utf-8',
  '.csv': 'text/csv;charset=utf-8',
  '.ics': 'text/calendar;charset=utf-8',
  '.jsonld': 'application/ld+json;charset=utf-8',
  '.md': 'text/markdown;charset=utf-8',
  '.zip': 'application/zip',
}

/**
 * The content type of a file, or undefined for one that is left to the server.
 * @param {string} path
 */
export const contentType = (path) => types[extname(path)] ?? (path.endsWith('/SHA256SUMS') ? 'text/plain;charset=utf-8' : undefined)
