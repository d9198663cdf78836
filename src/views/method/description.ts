import type { Description } from '../shared/viewDefinition.ts'

/** Says what the page shows, for those who meet it in a list of results. */
export const description: Description = () =>
  'How the status of every term is worked out: the published rule, the coding of statements, the days and deadlines, known limits, and the audit of the record.'
