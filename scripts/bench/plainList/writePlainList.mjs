import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'

const page = '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>A plain list</title></head><body><div id="root"></div><script type="module" src="/plain-list.js"></script></body></html>\n'

/**
 * Puts the plain list beside the pages of a site.
 * @param {string} dir
 */
export async function writePlainList(dir) {
  process.env['NODE_ENV'] = 'production'
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { outDir: dir, emptyOutDir: false, target: 'es2022', lib: { entry: join(import.meta.dirname, 'main.mjs'), formats: ['es'], fileName: () => 'plain-list.js' } },
  })
  await writeFile(join(dir, 'plain-list.html'), page)
}
