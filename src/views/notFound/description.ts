import type { Description } from '../shared/viewDefinition.ts'

/** Says what the page shows, for those who meet it in a list of results. */
export const description: Description = () => 'There is no page at this address.'
