/** That one term waits on another. */
export interface Wait {
  readonly term: string
  readonly on: string
}

/** Whether what a term waits on waits, directly or over others, on that term in turn. */
export function isInRing(waits: readonly Wait[], term: string, on: string): boolean {
  const seen = new Set<string>()
  const next = [on]
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    if (at === term) return true
    if (seen.has(at)) continue
    seen.add(at)
    next.push(...waits.filter((wait) => wait.term === at).map((wait) => wait.on))
  }
  return false
}
