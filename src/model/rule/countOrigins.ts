import type { Claim, Model } from '../types.ts'

/** What ties a source to others of the same origin: itself, the sources whose statement it carries, and what they reprint. */
function tiesOf(model: Model, id: string): ReadonlySet<string> {
  const ties = new Set<string>()
  for (let at: string | undefined = id; at !== undefined && !ties.has(at); at = model.index.sources.get(at)?.sameAs) {
    ties.add(at)
    const reprints = model.index.sources.get(at)?.originOf
    if (reprints !== undefined) ties.add(`of ${reprints}`)
  }
  return ties
}

/** How many origins a claim rests on: reprints of one statement, and sources that carry the same one, count once. */
export function countOrigins(model: Model, claim: Claim): number {
  let origins: ReadonlySet<string>[] = []
  for (const id of claim.sources) {
    const ties = tiesOf(model, id)
    const same = origins.filter((origin) => [...ties].some((tie) => origin.has(tie)))
    origins = [...origins.filter((origin) => !same.includes(origin)), new Set([...ties, ...same.flatMap((one) => [...one])])]
  }
  return origins.length
}
