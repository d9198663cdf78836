// One run of Lighthouse over an address, in a browser that is there already.
import lighthouse from 'lighthouse'

const categories = /** @type {const} */ (['performance', 'accessibility', 'best-practices', 'seo'])

/**
 * @typedef {object} Scores
 * @property {number} firstPaint in milliseconds
 * @property {number} largestPaint in milliseconds
 * @property {number} blocked in milliseconds
 * @property {number} shift
 * @property {number} bytes over the line, headers with them
 * @property {number} requests
 * @property {readonly number[]} scores out of 100; performance first, and alone where no more was asked for
 */

/** How often a run is tried: on a busy machine the recording is now and then not complete, which Lighthouse says. */
const tries = 3

/**
 * @param {string} url
 * @param {{ port: number, all: boolean }} options `port` of the browser; `all`: every category, or performance alone
 * @returns {Promise<Scores>}
 */
export async function scoresOf(url, { port, all }) {
  const asked = all ? categories : categories.slice(0, 1)
  const { audits, categories: found } = await recordOf(url, port, asked)
  const figure = (/** @type {string} */ name) => audits[name]?.numericValue ?? Number.NaN
  const details = audits['network-requests']?.details
  const requests = details?.type === 'table' ? details.items : []
  return {
    firstPaint: figure('first-contentful-paint'),
    largestPaint: figure('largest-contentful-paint'),
    blocked: figure('total-blocking-time'),
    shift: figure('cumulative-layout-shift'),
    bytes: figure('total-byte-weight'),
    requests: requests.length,
    scores: asked.map((name) => Math.round((found[name]?.score ?? Number.NaN) * 100)),
  }
}

/**
 * @param {string} url
 * @param {number} port
 * @param {readonly string[]} asked
 */
async function recordOf(url, port, asked) {
  let why = 'nothing came'
  for (let tried = 0; tried < tries; tried += 1) {
    const result = await lighthouse(url, { port, logLevel: 'silent', formFactor: 'mobile', throttlingMethod: 'devtools', onlyCategories: [...asked] })
    if (result !== undefined && result.lhr.runtimeError === undefined) return result.lhr
    why = result?.lhr.runtimeError?.message ?? why
  }
  throw new Error(`Lighthouse on ${url}: ${why}`)
}
