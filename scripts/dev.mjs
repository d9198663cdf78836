// `npm run dev`: the app as one edits it, with the record that MODEL names. The app itself shows a record's problems.
import { createServer } from 'vite'
import { checkRecord, readModel } from './record.mjs'
import { basePath, modelPath, root, siteOrigin, wantedPort } from './settings.mjs'
import { contentType } from './site/contentTypes.mjs'
import { makeFiles, siteOf } from './site/files.mjs'
import { importSource } from './source.mjs'

const [base, path] = [basePath(), modelPath()]

/** The files that the build would make of the record as it stands now; none of a record with problems. */
async function currentFiles() {
  const { text, loaded } = await checkRecord(path)
  const { siteFiles } = await importSource('src/files/siteFiles.ts')
  return makeFiles({ code: { makeFiles: siteFiles }, loaded, text, site: siteOf({ loaded, text, base, origin: siteOrigin() }) })
}

/**
 * Answers with a file of the record, or leaves the request to others.
 * @param {string} path
 * @param {import('node:http').ServerResponse} response
 * @param {(problem?: unknown) => void} next
 */
async function answerWith(path, response, next) {
  try {
    const file = (await currentFiles()).find((made) => made.path === path)
    if (file === undefined) return next()
    response.writeHead(200, { 'Content-Type': contentType(path) ?? 'application/json', 'Cache-Control': 'no-store' })
    response.end(file.content)
  } catch (error) {
    next(error)
  }
}

/** @type {import('vite').Plugin} */
const files = {
  name: 'files',
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const inside = `/${(request.url ?? '').replace(/\?.*$/, '').slice(base.length)}`
      if (!/^\/(?:data|feeds|calendar)\//.test(inside)) return next()
      void answerWith(inside, response, next)
    })
  },
  /** The page of files is given its list, as the build gives it. */
  async transformIndexHtml(html, { originalUrl }) {
    if ((originalUrl ?? '').replace(/\?.*$/, '') !== `${base}data`) return html
    const { builtFilesName, printBuiltFiles } = await importSource('src/state/builtFiles.ts')
    const list = printBuiltFiles(await currentFiles())
    return { html, tags: [{ tag: 'script', attrs: { type: 'application/json', id: builtFilesName }, children: list.replaceAll('<', String.raw`\u003c`), injectTo: 'head' }] }
  },
}

/** @type {import('vite').Plugin} */
const record = {
  name: 'record',
  configureServer({ middlewares, watcher, ws }) {
    middlewares.use(`${base}agreement.json`, async (_request, response) => {
      const text = await readModel(path)
      response.writeHead(text === undefined ? 404 : 200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
      response.end(text)
    })
    watcher.add(path)
    watcher.on('change', (file) => {
      if (file === path) ws.send({ type: 'full-reload' })
    })
  },
}

const port = wantedPort()
const server = await createServer({ root, base, plugins: [record, files], server: { host: '127.0.0.1', ...(port === undefined ? {} : { port, strictPort: true }) } })
await server.listen()
server.printUrls()
