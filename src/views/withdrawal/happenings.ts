import { type Day, dateSpan } from '../../model/days.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { Event, Model } from '../../model/types.ts'
import { formatDate, formatDay } from '../../text/formatDay.ts'
import { say } from '../../text/say.ts'
import { wholeTerm } from './withdrawalTerms.ts'

/** Something that happened, or a moment by which readers find their way. */
export interface Happening {
  readonly key: string
  readonly kind: 'event' | 'moment'
  readonly name: string
  readonly title: string
  readonly first: Day
  readonly last: Day
  /** Those with a smaller number are labelled first where room is short. */
  readonly rank: number
  /** Whether an event of the same day says it already, so that it needs no label. */
  readonly isTold: boolean
}

const byDay = (a: Happening, b: Happening): number => (a.last === b.last ? a.rank - b.rank : a.last < b.last ? -1 : 1)

/** Which labels come first where room is short: what changed a term, named moments, other events, single bases. */
function rankOf(model: Model, event: Event, terms: ReadonlySet<string>): number {
  if (event.effects.some(({ term }) => terms.has(term))) return 0
  const isOnBases = event.terms.some((id) => model.index.terms.get(id)?.measure?.direction === 'up-to')
  return isOnBases && !event.terms.includes(wholeTerm) ? 3 : 2
}

/** The events that bear on the terms, and the named moments, as public by the day, oldest first. */
export function happeningsOf(model: Model, terms: ReadonlySet<string>, asOf: Day): readonly Happening[] {
  const events = model.events
    .filter((event) => publicBy(event, asOf) && event.terms.some((id) => terms.has(id)))
    .flatMap((event): readonly Happening[] => {
      const span = dateSpan(event.date)
      const title = say(event.title)
      const name = `${title}, ${event.byThen === true ? 'by ' : ''}${formatDate(event.date, event.datePart)}`
      return span === null ? [] : [{ key: event.id, kind: 'event', name, title, ...span, rank: rankOf(model, event, terms), isTold: false }]
    })
  const moments = model.agreement.moments
    .filter(({ day }) => day <= asOf)
    .map(({ id, day, title }): Happening => {
      const words = say(title)
      const isTold = events.some(({ last, rank }) => last === day && rank < 3)
      return { key: id, kind: 'moment', name: `${words}, ${formatDay(day)}`, title: words, first: day, last: day, rank: 1, isTold }
    })
  return [...events, ...moments].toSorted(byDay)
}
