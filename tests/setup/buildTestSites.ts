import { buildTestSite, newTestFolder, removeTestFolder } from '../../scripts/site/testSites.mjs'

/** Builds the test sites before the browser tests, unless the test run has built them already and names them in SITES. */
async function buildTestSites(): Promise<(() => void) | undefined> {
  if (process.env['SITES'] !== undefined) return undefined
  const dir = newTestFolder()
  process.env['SITES'] = dir
  await buildTestSite(dir, 'root')
  await buildTestSite(dir, 'doha')
  return () => removeTestFolder(dir)
}

export default buildTestSites
