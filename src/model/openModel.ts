import { buildIndex } from './buildIndex.ts'
import type { Model } from './types.ts'

/**
 * Makes the model of a record that has passed every check of `load.ts`: either just now, or at build, where the page
 * carries the fingerprint of the text that was checked.
 */
export function openModel(checked: unknown): Model {
  // The one cast of the app: the checks have proven the structure and every day that the type names.
  const record = checked as Omit<Model, 'index'>
  return { ...record, index: buildIndex(record) }
}
