import type { Response } from '../../model/rule/response.ts'
import type { Point } from '../../model/types.ts'
import type { Says } from '../../model/vocabulary.ts'

/** One stance of a claim, with every term it takes it on. */
export interface Stance {
  readonly about: string
  readonly says: Says
  readonly terms: readonly string[]
}

/** What became of a claim's allegations against one party, with the terms for which it is the same. */
export interface Outcome {
  readonly response: Response
  readonly terms: readonly string[]
}

/** Adds an item to the group of its key, or begins one. Groups keep the order in which they began. */
function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly [Item, ...Item[]])[] {
  const groups = new Map<string, [Item, ...Item[]]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return [...groups.values()]
}

/** The points of a claim as stances: terms on which it says the same of the same party stand together. */
export const stancesOf = (points: readonly Point[]): readonly Stance[] =>
  grouped(points, ({ about, says }) => `${about} ${says}`).map((group) => ({
    about: group[0].about,
    says: group[0].says,
    terms: group.map(({ term }) => term),
  }))

/** What became of each allegation of a claim, said once where several terms had the same answers. */
export const outcomesOf = (responses: readonly Response[]): readonly Outcome[] =>
  grouped(responses, ({ party, byAccused }) => [party, ...byAccused.map(({ claim }) => claim.id)].join(' ')).map(
    (group) => ({ response: group[0], terms: group.map(({ term }) => term) }),
  )
