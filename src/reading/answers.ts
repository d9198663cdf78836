import type { Problem } from '../model/problem.ts'
import type { RecordPart } from '../model/recordParts.ts'
import type { Model } from '../model/types.ts'

/** What the reading thread tells at the end: what is wrong with the record, or the rest of it and its fingerprint. */
export type ReadEnd =
  | { readonly problems: readonly Problem[] }
  | { readonly rest: Omit<Model, 'index'>; readonly hash: string }

/** What it tells: the lists of a sound record, piece by piece, and then the end. */
export type ReadAnswer = { readonly part: RecordPart } | ReadEnd
