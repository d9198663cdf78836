// What the code weighs that a reader fetches.
import { weights } from '../site/weights.mjs'
import { kilobytes } from './figures.mjs'
import { markdownTable } from './markdownTable.mjs'

/** @param {import('./parts.mjs').Context} context */
export async function weightsTable({ sites }) {
  const { shell, style, views } = weights(sites.built.site)
  const name = (/** @type {string} */ source) => source.replace(/^.*\/|View\.tsx$/g, '')
  return [
    `Gzipped: shell ${kilobytes(shell)}, style sheet ${kilobytes(style)}.`,
    markdownTable(['view', 'shell and view', 'later parts'], views.map(({ source, total, later }) => [name(source), kilobytes(total), kilobytes(later)])),
  ].join('\n\n')
}
