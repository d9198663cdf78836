// What a built site makes a reader fetch, in gzipped bytes.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { laterScripts, shellScripts, viewScripts, viewSources } from './chunks.mjs'

/**
 * @param {string} dir the client's files, with Vite's manifest
 * @returns {{ shell: number, style: number, views: { source: string, total: number, later: number }[] }} `total` is the shell
 *   and the view, `later` what the parts of the page add whose code comes later
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
    views: viewSources(manifest).map((source) => ({
      source,
      total: shell + weigh(viewScripts(manifest, source)),
      later: weigh(laterScripts(manifest, source)),
    })),
  }
}
