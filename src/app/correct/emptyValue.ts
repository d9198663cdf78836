import type { Json, JsonObject } from '../../model/json.ts'
import type { Entry, Field } from '../../model/recordField.ts'

/** What a new entry begins with: as little as the schema allows, to be filled in. Choices begin with the first. */
export function emptyValue(field: Field): Json {
  if (field.type === 'object') return emptyEntries(field.entries)
  if (field.type === 'list') return []
  if (field.type === 'boolean') return false
  return field.type === 'choice' ? (field.options[0] ?? '') : ''
}

/** The entries that may not be missing. */
export const emptyEntries = (entries: readonly Entry[]): JsonObject =>
  Object.fromEntries(entries.filter(({ optional }) => !optional).map(({ key, field }) => [key, emptyValue(field)]))
