// What a built site makes a reader fetch, in gzipped bytes.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { shellScripts, viewScripts, viewSources } from './chunks.mjs'

/**
 * @param {string} dir the client's files, with Vite's manifest
 * @returns {{ shell: number, style: number, views: { source: string, own: number }[] }} `own` is what a view adds to the shell
 */
export function weights(dir) {
  /** @type {import('./chunks.mjs').Manifest} */
  const manifest = JSON.parse(readFileSync(join(dir, '.vite/manifest.json'), 'utf8'))
  /** @param {readonly string[]} files */
  const weigh = (files) => files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dir, file)), { level: 9 }).length, 0)
  const shell = weigh([...shellScripts(manifest), 'boot.js'])
  const sheets = Object.values(manifest).flatMap(({ file, css }) => [...(css ?? []), ...(file.endsWith('.css') ? [file] : [])])
  return {
    shell,
    style: weigh([...new Set(sheets)]),
    views: viewSources(manifest).map((source) => ({ source, own: weigh(viewScripts(manifest, source)) })),
  }
}
