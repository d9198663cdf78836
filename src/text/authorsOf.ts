import type { Source } from '../model/types.ts'

/** Who wrote a source, one by one. */
export const authorsOf = (source: Source): readonly string[] => source.author?.split(/;\s*/) ?? []
