import type { ThreadNode } from '../../model/rule/thread.ts'

/** The threads on a term: exchanges, allegations that stand alone, and other single statements. */
export interface ThreadParts {
  /** Statements that somebody replied to, with the replies. */
  readonly exchanges: readonly ThreadNode[]
  /** Allegations that nobody replied to. */
  readonly unanswered: readonly ThreadNode[]
  /** The rest: statements that allege nothing and have no replies. */
  readonly single: readonly ThreadNode[]
}

/** Sorts threads by whether there is an exchange; `alleges` tells whether a claim makes an allegation on the term. */
export function threadParts(threads: readonly ThreadNode[], alleges: (claim: string) => boolean): ThreadParts {
  const alone = threads.filter(({ replies }) => replies.length === 0)
  return {
    exchanges: threads.filter(({ replies }) => replies.length > 0),
    unanswered: alone.filter(({ claim }) => alleges(claim.id)),
    single: alone.filter(({ claim }) => !alleges(claim.id)),
  }
}
