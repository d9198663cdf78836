import type { Description } from '../shared/viewDefinition.ts'

/** Says what the page shows, for those who meet it in a list of results. */
export const description: Description = (model) =>
  `The record, version ${model.version}, to take away: tables, JSON, a Data Package, Argdown, annotations, feeds and calendars, with their dictionary, licence and check sums.`
