import { type Operation, createPatch } from 'rfc6902'
import type { Json } from '../../model/json.ts'
import type { Collection } from '../../model/recordField.ts'

/** A record of the file: its list, its place there and its id. */
export interface RecordPlace {
  readonly collection: Collection
  readonly at: number
  readonly id: string
}

/** An operation of a JSON Patch (RFC 6902). */
export type PatchOperation = Operation

/**
 * The change of one record as a JSON Patch of the whole file. It first tests the version of the file and the id at the
 * place, so that it fails rather than change another record. Empty where nothing changed.
 */
export function patchOf(version: string, place: RecordPlace, before: Json, after: Json): readonly PatchOperation[] {
  const root = `/${place.collection}/${place.at}`
  const changes = createPatch(before, after).map((operation) =>
    'from' in operation
      ? { ...operation, from: root + operation.from, path: root + operation.path }
      : { ...operation, path: root + operation.path },
  )
  if (changes.length === 0) return []
  return [{ op: 'test', path: '/version', value: version }, { op: 'test', path: `${root}/id`, value: place.id }, ...changes]
}
