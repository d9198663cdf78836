/** Joins class names, leaving out those that do not apply; nothing at all gives no class. */
export function classNames(...names: readonly (string | false | undefined)[]): string | undefined {
  const kept = names.filter(Boolean)
  return kept.length > 0 ? kept.join(' ') : undefined
}
