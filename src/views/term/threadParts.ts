import type { ThreadNode } from '../../model/rule/thread.ts'

/** The threads on a term: exchanges, allegations that stand alone, and other single statements. */
export interface ThreadParts {
  /** Statements that somebody replied to, with the replies that do not stand below another statement. */
  readonly exchanges: readonly ThreadNode[]
  /** Allegations that nobody replied to. */
  readonly unanswered: readonly ThreadNode[]
  /** The rest: statements that allege nothing and have no replies. */
  readonly single: readonly ThreadNode[]
}

/** What has to be known of a claim to sort its thread. */
export interface ClaimFacts {
  /** Whether it makes an allegation on the term. */
  readonly alleges: (claim: string) => boolean
  /** Whether anybody replied to it, wherever the reply stands. */
  readonly isAnswered: (claim: string) => boolean
}

/** Sorts threads by whether there is an exchange. */
export function threadParts(threads: readonly ThreadNode[], { alleges, isAnswered }: ClaimFacts): ThreadParts {
  const alone = threads.filter(({ claim }) => !isAnswered(claim.id))
  return {
    exchanges: threads.filter(({ claim }) => isAnswered(claim.id)),
    unanswered: alone.filter(({ claim }) => alleges(claim.id)),
    single: alone.filter(({ claim }) => !alleges(claim.id)),
  }
}
