import { type Day, earlierDay, lastDayOf } from '../days.ts'
import type { Effect, Event, Model } from '../types.ts'
import type { EffectKind } from '../vocabulary.ts'
import { publicBy } from './publicBy.ts'
import { publicCount } from './publicCount.ts'
import { recent } from './recent.ts'

/** An event together with what it did to a term. */
export interface TermEffect {
  readonly event: Event
  readonly effect: Effect
}

const keep = recent<readonly TermEffect[]>(4)

/** What events public by the day did to a term, oldest first. */
export function effectsOn(model: Model, term: string, asOf: Day): readonly TermEffect[] {
  const events = model.index.eventsByTerm.get(term)
  if (events === undefined) return []
  return keep(events, String(publicCount(events, asOf)), () =>
    events
      .filter((event) => publicBy(event, asOf))
      .flatMap((event) => event.effects.filter((effect) => effect.term === term).map((effect) => ({ event, effect }))),
  )
}

/**
 * The day an event counts for: the last it may mean where only the month is known, but never a day after it was
 * already public.
 */
export const dayOfEvent = (event: Event): Day => earlierDay(lastDayOf(event.date), event.public.day)

const started: ReadonlySet<EffectKind> = new Set(['begins', 'completes-part', 'completes'])

/** The first event by which a term had started, or null while nothing on record says so. */
export function startOf(model: Model, term: string, asOf: Day): Event | null {
  return effectsOn(model, term, asOf).find(({ effect }) => started.has(effect.does))?.event ?? null
}
