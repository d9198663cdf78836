import { readFileSync } from 'node:fs'
import { modelPath } from '../../scripts/settings.mjs'
import { loadModel } from '../../src/model/load.ts'

/** The record that ships with the code, or the one that MODEL names, as the app reads it; throws with its problems when it does not load. */
export function theRecord() {
  const loaded = loadModel(readFileSync(modelPath(), 'utf8'))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 2))
  return loaded.model
}
