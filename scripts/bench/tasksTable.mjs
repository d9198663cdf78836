// How long a page cannot answer, on this machine as it is.
import { longestTasks } from '../site/longestTasks.mjs'
import { wholeMilliseconds } from './figures.mjs'
import { markdownTable } from './markdownTable.mjs'

const pages = ['', 'terms', 'claims', 'withdrawal', 'parties', 'exchange', 'terms/taliban-prisoners-released']

/** @param {import('./parts.mjs').Context} context */
export async function tasksTable({ sites }) {
  const found = await longestTasks(sites.url, pages)
  return markdownTable(['longest task', 'opening', 'moving the day'], found.map(({ page, opening, moving }) => [`\`/${page}\``, wholeMilliseconds(opening), wholeMilliseconds(moving)]))
}
