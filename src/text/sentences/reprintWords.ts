import type { Source } from '../../model/types.ts'

/** What a source takes its text from, behind its name: ` (reprint of Reuters)`. Nothing where its words are its own. */
export function reprintWords({ origin, originOf }: Source): string {
  if (originOf !== undefined) return ` (${origin === 'reprint' ? 'reprint of' : 'from'} ${originOf})`
  return origin === 'reprint' ? ' (reprint)' : ''
}
