// Our pages beside plain ones with the same words and beside TimelineJS with the same record.
import { compared } from './addresses.mjs'
import { kilobytes, seconds, times, wholeMilliseconds } from './figures.mjs'
import { markdownTable } from './markdownTable.mjs'
import { medianScores } from './medianScores.mjs'
import { scoresOf } from './scoresOf.mjs'

/** @typedef {import('./scoresOf.mjs').Scores} Scores */

const shown = /** @type {const} */ ({ ours: 'ours', plain: 'plain, no style', styled: 'plain, our style sheet', timeline: 'TimelineJS' })

/**
 * The tables. Each round opens every page once, so that what disturbs the machine disturbs all alike.
 * @param {import('./parts.mjs').Context} context
 */
export async function pagesTable({ sites, port, runs }) {
  const pages = compared.flatMap(({ path, name }) => [
    { name, as: shown.ours, url: sites.ours(path), all: true },
    { name, as: shown.plain, url: sites.plain(path), all: false },
    { name, as: shown.styled, url: sites.styled(path), all: false },
    { name, as: shown.timeline, url: sites.timeline(name), all: false },
  ])
  /** @type {Scores[][]} */
  const taken = pages.map(() => [])
  for (let run = 0; run < runs; run += 1) {
    for (const [index, { url, all }] of pages.entries()) taken[index]?.push(await scoresOf(url, { port, all }))
  }
  const measured = pages.map((page, index) => ({ ...page, ...medianScores(taken[index] ?? []) }))
  return [ratios(measured), figures(measured), scores(measured.filter(({ all }) => all))].join('\n\n')
}

/** @typedef {Scores & { name: string, as: string }} Measured */

/** @param {readonly Measured[]} measured */
function ratios(measured) {
  const rows = compared.map(({ name }) => {
    const of = (/** @type {string} */ as) => measured.find((page) => page.name === name && page.as === as)?.largestPaint ?? Number.NaN
    return [name, times(of(shown.ours), of(shown.plain)), times(of(shown.ours), of(shown.styled)), times(of(shown.timeline), of(shown.ours))]
  })
  return markdownTable(['largest paint', 'ours ÷ plain, no style', 'ours ÷ plain, our style sheet', 'TimelineJS ÷ ours'], rows)
}

/** @param {readonly Measured[]} measured */
const figures = (measured) =>
  markdownTable(
    ['page', 'as', 'first paint', 'largest paint', 'blocked', 'shift', 'bytes', 'requests'],
    measured.map(({ name, as, firstPaint, largestPaint, blocked, shift, bytes, requests }) =>
      [name, as, seconds(firstPaint), seconds(largestPaint), wholeMilliseconds(blocked), shift.toFixed(3), kilobytes(bytes), String(requests)]),
  )

/** @param {readonly Measured[]} measured */
const scores = (measured) =>
  markdownTable(['Lighthouse', 'performance', 'accessibility', 'best practices', 'search'], measured.map(({ name, scores }) => [name, ...scores.map(String)]))
