// `npm start`: builds the site and serves it. A record with problems is served as the page that lists them.
import { join } from 'node:path'
import { checkRecord, problemReport } from './record.mjs'
import { basePath, modelPath, root, siteOrigin, wantedPort, withPreviews } from './settings.mjs'
import { compile, finish } from './site/buildSite.mjs'
import { freePort, isFree } from './site/freePort.mjs'
import { serve } from './site/serve.mjs'

const base = basePath()
const wanted = wantedPort()
if (wanted !== undefined && wanted !== 0 && !(await isFree(wanted))) throw new Error(`PORT ${wanted} is taken; give another, or none.`)
const port = wanted ?? (await freePort(4173))
const path = modelPath()
const { text, loaded } = await checkRecord(path)
if (!loaded.ok) console.error(problemReport(path, loaded.problems))

const outDir = join(root, 'dist')
const built = await compile({ base, dir: join(root, '.cache/build') })
await finish(built, { text, loaded, outDir, origin: siteOrigin() ?? `http://127.0.0.1:${port}`, previews: withPreviews() })
const { url } = await serve({ dir: outDir, base, port })
console.log(`The Doha Agreement Tracker is at ${url}`)
