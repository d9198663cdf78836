import { type Day, dateSpan } from '../../model/days.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { Event, Model } from '../../model/types.ts'
import { formatDate, formatDay } from '../../text/formatDay.ts'
import { say } from '../../text/say.ts'
import { wholeTerm, withdrawalSeries } from './withdrawalTerms.ts'

/** Something that happened, or a moment by which readers find their way. */
export interface Happening {
  readonly key: string
  readonly kind: 'event' | 'base' | 'moment'
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

/** Whether an event is about single bases: left, handed over or counted. */
const isOnBases = (model: Model, event: Event): boolean =>
  !event.terms.includes(wholeTerm) && event.terms.some((id) => model.index.terms.get(id)?.measure?.direction === 'up-to')

/** The days on which somebody announced a level by the day shown. */
const daysOfPlans = (model: Model, asOf: Day): ReadonlySet<string> =>
  new Set(
    model.observations.flatMap((observation) =>
      withdrawalSeries.includes(observation.series) && observation.kind === 'announced' && publicBy(observation, asOf)
        ? [observation.statedOn ?? observation.date]
        : [],
    ),
  )

/**
 * Which labels come first where room is short: what changed a term, what was announced, other events, named moments,
 * single bases.
 */
const ranks = { change: 0, plan: 1, event: 2, moment: 3, base: 4 } as const

function rankOf(event: Event, isOfBases: boolean, terms: ReadonlySet<string>, plans: ReadonlySet<string>): number {
  if (event.effects.some(({ term }) => terms.has(term))) return ranks.change
  if (isOfBases) return ranks.base
  return plans.has(event.date) ? ranks.plan : ranks.event
}

/** The events that bear on the terms, and the named moments, as public by the day, oldest first. */
export function happeningsOf(model: Model, terms: ReadonlySet<string>, asOf: Day): readonly Happening[] {
  const plans = daysOfPlans(model, asOf)
  const events = model.events
    .filter((event) => publicBy(event, asOf) && event.terms.some((id) => terms.has(id)))
    .flatMap((event): readonly Happening[] => {
      const span = dateSpan(event.date)
      const title = say(event.title)
      const name = `${title}, ${event.byThen === true ? 'by ' : ''}${formatDate(event.date, event.datePart)}`
      if (span === null) return []
      const isOfBases = isOnBases(model, event)
      const rank = rankOf(event, isOfBases, terms, plans)
      // What changed a term keeps the form of an event, whatever else it is about.
      return [{ key: event.id, kind: isOfBases && rank === ranks.base ? 'base' : 'event', name, title, ...span, rank, isTold: false }]
    })
  const moments = model.agreement.moments
    .filter(({ day }) => day <= asOf)
    .map(({ id, day, title }): Happening => {
      const words = say(title)
      const isTold = events.some(({ last, rank }) => last === day && rank !== ranks.base)
      return { key: id, kind: 'moment', name: `${words}, ${formatDay(day)}`, title: words, first: day, last: day, rank: ranks.moment, isTold }
    })
  return [...events, ...moments].toSorted(byDay)
}
