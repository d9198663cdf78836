// The parts of the bench, in the order of the report. A part is loaded by its name when it runs.

/**
 * @typedef {object} Context
 * @property {import('@playwright/test').Browser} browser
 * @property {number} port at which the browser answers to other tools
 * @property {import('./sites.mjs').Sites} sites
 * @property {number} runs how often a page is opened
 *
 * @typedef {(context: Context) => Promise<string>} Part measures, and gives Markdown
 */

/** @type {Readonly<Record<string, () => Promise<Part>>>} */
export const parts = {
  pages: async () => (await import('./pages.mjs')).pagesTable,
  kinds: async () => (await import('./kinds.mjs')).kindsTable,
  weights: async () => (await import('./weightsTable.mjs')).weightsTable,
  tasks: async () => (await import('./tasksTable.mjs')).tasksTable,
  openings: async () => (await import('./openings.mjs')).openingsTable,
  interactions: async () => (await import('./interactions.mjs')).interactionsTable,
  commands: async () => (await import('./commands.mjs')).commandsTable,
}

/** What runs where no part is named: everything but what takes as long as all the tests. */
export const usualParts = Object.keys(parts).filter((name) => name !== 'commands')
