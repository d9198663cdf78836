// Claims that hang together: one copy of them moves in time as one, so that no answer comes before what it answers.

/** @typedef {import('../../src/model/schema.ts').RecordFile} RecordFile */
/** @typedef {RecordFile['claims'][number]} Claim */

/** @param {Claim} claim */
const linksOf = (claim) => [
  ...claim.repliesTo,
  ...claim.bearsOn,
  ...(claim.withdraws === undefined ? [] : [claim.withdraws]),
  ...claim.points.flatMap(({ answers }) => answers),
]

/**
 * The claims in groups; no link leads out of one.
 * @param {readonly Claim[]} claims
 * @returns {readonly (readonly Claim[])[]}
 */
export function threadsOf(claims) {
  /** @type {Map<string, string>} */
  const up = new Map()
  const root = (/** @type {string} */ id) => {
    let at = id
    for (let next = up.get(at); next !== undefined; next = up.get(at)) at = next
    return at
  }
  for (const claim of claims) {
    for (const link of linksOf(claim)) if (root(claim.id) !== root(link)) up.set(root(claim.id), root(link))
  }
  /** @type {Map<string, Claim[]>} */
  const threads = new Map()
  for (const claim of claims) {
    const thread = threads.get(root(claim.id))
    if (thread === undefined) threads.set(root(claim.id), [claim])
    else thread.push(claim)
  }
  return [...threads.values()]
}
