import type { Source } from '../types.ts'

/**
 * Sources in groups that carry the same statement, joined by what the record says is the same, in either direction
 * and over any number of steps. A source that carries a statement alone is a group of one. Groups and members keep
 * the order of the list.
 */
export function sameStatementGroups(sources: readonly Source[]): readonly (readonly Source[])[] {
  const rootOf = new Map<string, string>()
  const root = (id: string): string => {
    const up = rootOf.get(id)
    return up === undefined ? id : root(up)
  }
  for (const { id, sameAs } of sources) {
    if (sameAs !== undefined && root(id) !== root(sameAs)) rootOf.set(root(id), root(sameAs))
  }
  const groups = new Map<string, Source[]>()
  for (const source of sources) {
    const group = groups.get(root(source.id))
    if (group === undefined) groups.set(root(source.id), [source])
    else group.push(source)
  }
  return [...groups.values()]
}
