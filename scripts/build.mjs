// `npm run build`: the site as files in dist/. A record with problems stops it.
import { join } from 'node:path'
import { checkRecord, problemReport } from './record.mjs'
import { basePath, modelPath, root, siteOrigin, withPreviews } from './settings.mjs'
import { compile, finish } from './site/buildSite.mjs'

const path = modelPath()
const { text, loaded } = await checkRecord(path)
if (loaded.ok) {
  const built = await compile({ base: basePath(), dir: join(root, '.cache/build') })
  await finish(built, { text, loaded, outDir: join(root, 'dist'), origin: siteOrigin(), previews: withPreviews() })
  console.log('Built into dist/.')
} else {
  console.error(problemReport(path, loaded.problems))
  process.exitCode = 1
}
