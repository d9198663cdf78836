// `npm run dev`: the app as one edits it, with the record that MODEL names. The app itself shows a record's problems.
import { createServer } from 'vite'
import { readModel } from './record.mjs'
import { basePath, modelPath, root, wantedPort } from './settings.mjs'

const [base, path] = [basePath(), modelPath()]

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
const server = await createServer({ root, base, plugins: [record], server: { host: '127.0.0.1', ...(port === undefined ? {} : { port, strictPort: true }) } })
await server.listen()
server.printUrls()
