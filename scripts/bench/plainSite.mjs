// Writes the plain pages of some addresses: without a style sheet below `plain/`, with the site's own below `styled/`.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileOf } from './addresses.mjs'
import { plainPage } from './plainPage.mjs'

/**
 * Where the plain page of an address stands.
 * @param {'plain' | 'styled'} as
 * @param {string} path
 */
export const plainAddress = (as, path) => `/${as}${path === '/' ? '' : path}`

/**
 * @param {{ site: string, outDir: string, paths: readonly string[] }} options `site` is the folder of a built site at `/`
 */
export async function writePlainSite({ site, outDir, paths }) {
  const sheet = sheetOf(await readFile(join(site, 'index.html'), 'utf8'))
  await mkdir(join(outDir, dirname(sheet)), { recursive: true })
  await cp(join(site, sheet), join(outDir, sheet))
  await cp(join(site, 'icon.svg'), join(outDir, 'icon.svg'))
  for (const path of paths) {
    const html = await readFile(join(site, fileOf(path)), 'utf8')
    await write(join(outDir, 'plain', fileOf(path)), plainPage(html))
    await write(join(outDir, 'styled', fileOf(path)), plainPage(html, { sheet: `/${sheet}` }))
  }
  await writeFile(join(outDir, '404.html'), '<!DOCTYPE html>\n<html lang="en">\n<title>Nothing here</title>\n</html>\n')
}

/**
 * The style sheet of a made page, as a path from the site's folder.
 * @param {string} html
 */
function sheetOf(html) {
  const href = /<link rel="stylesheet"[^>]* href="\/([^"]+)"/.exec(html)?.[1]
  if (href === undefined) throw new Error('The page names no style sheet.')
  return href
}

/**
 * @param {string} file
 * @param {string} text
 */
async function write(file, text) {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}
