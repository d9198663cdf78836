// Writes one HTML file for every address in its default view, and the files that robots read.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { shellScripts } from './chunks.mjs'
import { fillPage } from './page.mjs'
import { previewsOf } from './previews/previewsOf.mjs'
import { anyAddress } from './writeWorker.mjs'

/**
 * @typedef {import('./chunks.mjs').Manifest} Manifest
 * @typedef {import('../record.mjs').Loaded} Loaded
 * @typedef {import('../record.mjs').Problem} Problem
 * @typedef {{ title: string, description: string, html: string }} Rendered
 * @typedef {import('../../src/files/site.ts').Site} Site
 * @typedef {import('../../src/files/siteFiles.ts').SiteFile} SiteFile
 * @typedef {object} PageCode what `src/prerender.tsx` exports
 * @property {(model: any) => readonly string[]} addresses
 * @property {(model: any) => readonly string[]} embeds the pages that other sites may frame
 * @property {(model: any, path: string, site: Pick<Site, 'base' | 'sha256'>, texts?: Readonly<Record<string, string>>) => Promise<Rendered>} renderPage
 * @property {(model: any, site: Site, text: string, schema: string) => Promise<readonly SiteFile[]>} makeFiles
 * @property {(model: any, site: Site, path: string, files: readonly SiteFile[]) => { structured: object | null, feeds: readonly { title: string, path: string }[], texts: Readonly<Record<string, string>> }} pageExtras
 * @property {(model: any, path: string) => Promise<{ path: string, words: string, size: { width: number, height: number }, svg: (faces: import('../../src/previews/typeface.ts').Typefaces) => string }>} pagePreview
 * @property {(problems: readonly Problem[]) => Rendered} renderProblems
 */

/** An address no page has: what is drawn for it stands for all of them. */
const unknownAddress = '/404'

/**
 * @param {{ code: PageCode, loaded: Loaded, manifest: Manifest, outDir: string, site: Site, files: readonly SiteFile[], previews: boolean }} options
 */
export async function writePages({ code, loaded, manifest, outDir, site, files, previews }) {
  const { base, origin } = site
  const template = await readFile(join(outDir, 'index.html'), 'utf8')
  /**
   * @param {string} name
   * @param {import('./page.mjs').Page} page
   */
  const write = (name, page) => writeText(outDir, name, fillPage(template, page))

  if (!loaded.ok) {
    const page = { ...code.renderProblems(loaded.problems), noindex: true }
    await Promise.all(['index.html', '404.html'].map((name) => write(name, page)))
    await writeText(outDir, 'robots.txt', 'User-agent: *\nDisallow: /\n')
    return
  }

  const { model, hash } = loaded
  const of = { hash, sha256: site.sha256 }
  // The first script is in the page itself.
  const scripts = shellScripts(manifest).slice(1).map((file) => `${base}${file}`)
  const paths = code.addresses(model)
  const drawn = previews ? await previewsOf({ code, model, outDir, origin: `${origin}${base}` }) : undefined
  for (const path of paths) {
    const extras = code.pageExtras(model, site, path, files)
    const rendered = await code.renderPage(model, path, site, extras.texts)
    const feeds = extras.feeds.map((feed) => ({ title: feed.title, href: `${base}${feed.path.slice(1)}` }))
    const social = { title: rendered.title, url: `${origin}${base}${path.slice(1)}`, ...(await drawn?.of(path)) }
    await write(fileOf(path), { ...rendered, ...extras, feeds, address: path, ...of, scripts, social })
  }
  for (const path of code.embeds(model)) {
    const rendered = await code.renderPage(model, path, site)
    await write(fileOf(path), { ...rendered, address: path, ...of, scripts, noindex: true, framed: true })
  }
  await drawn?.finished()
  const missing = await code.renderPage(model, unknownAddress, site)
  await write('404.html', { ...missing, ...of, noindex: true })
  await write(anyAddress, { title: 'Doha Agreement Tracker', description: missing.description, html: '', ...of, noindex: true })
  await writeText(outDir, 'robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${origin}${base}sitemap.xml\n`)
  await writeText(outDir, 'sitemap.xml', sitemap(paths, `${origin}${base}`))
}

/**
 * The file that serves an address: `/terms/x` stands in `terms/x.html`.
 * @param {string} path
 */
const fileOf = (path) => (path === '/' ? 'index.html' : `${decodeURI(path.slice(1))}.html`)

/**
 * @param {readonly string[]} paths
 * @param {string} site the complete address of the first page
 */
function sitemap(paths, site) {
  const urls = paths.map((path) => `  <url><loc>${site}${path.slice(1)}</loc></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
}

/**
 * @param {string} dir
 * @param {string} name
 * @param {string} text
 */
async function writeText(dir, name, text) {
  const file = join(dir, name)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}
