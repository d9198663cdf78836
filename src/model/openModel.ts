import { buildIndex } from './buildIndex.ts'
import type { Model } from './types.ts'

/** Takes a record for what the checks of `load.ts` have proven it to be, just now or at build. */
export function checkedRecord(checked: unknown): Omit<Model, 'index'> {
  // The one cast of the app: the checks have proven the structure and every day that the type names.
  return checked as Omit<Model, 'index'>
}

/** A checked record with its look-ups. */
export const indexed = (record: Omit<Model, 'index'>): Model => ({ ...record, index: buildIndex(record) })

/**
 * Makes the model of a record that has passed every check of `load.ts`: either just now, or at build, where the page
 * carries the fingerprint of the text that was checked.
 */
export const openModel = (checked: unknown): Model => indexed(checkedRecord(checked))
