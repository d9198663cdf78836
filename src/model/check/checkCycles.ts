import type { Report } from '../problem.ts'
import type { RecordFile } from '../schema.ts'

/** The first ring found from `start`, as the ids on it, or null. */
function ringFrom(start: string, next: ReadonlyMap<string, readonly string[]>, done: Set<string>): readonly string[] | null {
  const path: string[] = []
  const walk = (id: string): readonly string[] | null => {
    const at = path.indexOf(id)
    if (at >= 0) return [...path.slice(at), id]
    if (done.has(id)) return null
    path.push(id)
    for (const other of next.get(id) ?? []) {
      const ring = walk(other)
      if (ring !== null) return ring
    }
    path.pop()
    done.add(id)
    return null
  }
  return walk(start)
}

function check(kind: string, field: string, next: ReadonlyMap<string, readonly string[]>, report: Report): void {
  const done = new Set<string>()
  for (const id of next.keys()) {
    const ring = ringFrom(id, next, done)
    if (ring === null) continue
    report(id, `${kind}, ${field}`, `the links go round in a ring: ${ring.join(' → ')}`, 'Remove one of the links.')
    return
  }
}

/** Replies, wider terms and speakers form no rings. Conditions may: two duties can each wait on the other. */
export function checkCycles(record: RecordFile, report: Report): void {
  const replies = record.claims.map((claim) => {
    const answered = [...claim.repliesTo, ...claim.points.flatMap((point) => point.answers)]
    return [claim.id, [...new Set(answered)]] as const
  })
  check('claims', 'repliesTo and answers', new Map(replies), report)
  const wider = record.terms.map((term) => [term.id, term.partOf === undefined ? [] : [term.partOf]] as const)
  check('terms', 'partOf', new Map(wider), report)
  const speaks = record.parties.map((party) => [party.id, party.speaksFor === undefined ? [] : [party.speaksFor]] as const)
  check('parties', 'speaksFor', new Map(speaks), report)
}
