// The addresses that are measured, one of every kind.

/** Those compared in full. */
export const compared = /** @type {const} */ ([
  { path: '/', name: 'overview' },
  { path: '/terms/taliban-prisoners-released', name: 'term' },
  { path: '/withdrawal', name: 'withdrawal' },
])

/** Those whose largest paint alone is compared: with the compared ones, every page there is in one example. */
export const otherKinds = [
  '/terms',
  '/claims',
  '/claims/2020-04-05-usfora-upholds-terms-baseless',
  '/parties',
  '/parties/taliban',
  '/exchange',
  '/argument',
  '/events/ev-2020-09-03-exchange-over',
  '/sources',
  '/sources/c-founding-article',
  '/changes',
  '/search',
  '/method',
  '/compare',
  '/data',
]

/**
 * The file of a made page.
 * @param {string} path
 */
export const fileOf = (path) => (path === '/' ? 'index.html' : `${path.slice(1)}.html`)
