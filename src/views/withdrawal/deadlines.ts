import type { Day } from '../../model/days.ts'
import { dueOf } from '../../model/rule/due.ts'
import type { Model, Term } from '../../model/types.ts'
import { formatDay } from '../../text/formatDay.ts'
import { formatNumber } from '../../text/formatNumber.ts'
import { say } from '../../text/say.ts'
import { dueDayReaders } from '../../text/sentences/pastReadings.ts'

/** A day on which something is due, by every reading that gives that day. */
export interface Deadline {
  readonly key: string
  readonly name: string
  /** For the line itself: `0 by 29 April 2021`. */
  readonly label: string
  readonly term: string
  readonly day: Day
}

/** The days on which a term is due, by the readings public by the day, earliest first. */
export function deadlinesOf(model: Model, term: Term, asOf: Day): readonly Deadline[] {
  const target = term.measure?.target
  return dueDayReaders(model, dueOf(model, term, asOf)).map(({ day, by }) => ({
    key: `due-${term.id}-${day}`,
    name: `Due ${formatDay(day)}, ${by}: ${say(term.title)}`,
    label: `${target === undefined ? '' : `${formatNumber(target)} by `}${formatDay(day)}`,
    term: term.id,
    day,
  }))
}
