/** The items under the answer each gives, in the order in which the answers first come. */
export function groupedBy<Item, Answer>(items: readonly Item[], answer: (item: Item) => Answer): ReadonlyMap<Answer, readonly Item[]> {
  const groups = new Map<Answer, Item[]>()
  for (const item of items) {
    const key = answer(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
