import { readFileSync } from 'node:fs'
import { modelPath } from '../../scripts/settings.mjs'
import { loadModel } from '../../src/model/load.ts'
import type { Model } from '../../src/model/types.ts'

/** The record that the tested site was made from. */
export function testedModel(): Model {
  const loaded = loadModel(readFileSync(modelPath(), 'utf8'))
  if (!loaded.ok) throw new Error('The record has problems.')
  return loaded.model
}
