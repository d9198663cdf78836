import type { Day } from '../../model/days.ts'
import { formatDay } from '../formatDay.ts'
import { countOf } from '../formatNumber.ts'

/** What the picture of the argument counts. */
export interface ArgumentCounts {
  readonly statements: number
  readonly lanes: number
  /** Links from an answer to what it answers. */
  readonly answers: number
  /** Statements with an allegation that has no answer on record. */
  readonly open: number
}

/** What the picture shows, in one sentence. */
export function argumentSentence({ statements, lanes, answers, open }: ArgumentCounts, asOf: Day): string {
  if (statements === 0) return `No statement that fits was public by ${formatDay(asOf)}.`
  const unanswered = open === 0 ? 'no accusation is without an answer on record' : `${countOf(open, 'statement')} with an accusation ${open === 1 ? 'has' : 'have'} no answer on record`
  return `${countOf(statements, 'statement')} in ${countOf(lanes, 'lane')} up to ${formatDay(asOf)}, joined by ${countOf(answers, 'answer')}; ${unanswered}.`
}
