import type { Model } from '../../model/types.ts'
import { later } from '../shared/later.tsx'

/** What looks through the record and lists the finds; the empty page answers without it. */
export const searchResults = later(async () => (await import('./SearchResults.tsx')).SearchResults)

/** Has the record indexed before anything is looked for. */
export const prepareSearch = async (model: Model): Promise<void> => (await import('./searchIndex.ts')).prepareIndex(model)
