import { type Day, lastDayOf } from '../../model/days.ts'
import { effectsOn } from '../../model/rule/effects.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { Claim, Event, Model } from '../../model/types.ts'
import type { EffectKind } from '../../model/vocabulary.ts'

/** A stretch of the exchange between two events that changed it, with what was said in it. */
export interface Period {
  readonly key: string
  readonly first: Day
  /** Null while it lasts. */
  readonly last: Day | null
  /** The event it begins with; null for the one that begins with the signing. */
  readonly begunBy: Event | null
  readonly isPause: boolean
  readonly claims: readonly Claim[]
}

const turns: ReadonlySet<EffectKind> = new Set(['begins', 'suspends', 'resumes', 'completes'])

/** The stretches of the exchange by the day, oldest first, each with the statements on its terms made public in it. */
export function periodsOf(model: Model, terms: readonly string[], asOf: Day): readonly Period[] {
  const turning = new Map<string, { readonly event: Event; readonly isPause: boolean }>()
  for (const { event, effect } of terms.flatMap((term) => effectsOn(model, term, asOf))) {
    if (turns.has(effect.does)) turning.set(event.id, { event, isPause: effect.does === 'suspends' })
  }
  const events = [...turning.values()].toSorted((a, b) => (lastDayOf(a.event.date) < lastDayOf(b.event.date) ? -1 : 1))
  const starts = [
    { day: model.agreement.signed.day, event: null, isPause: false },
    ...events.map(({ event, isPause }) => ({ day: lastDayOf(event.date), event, isPause })),
  ]
  const ids = new Set(terms)
  const claims = model.claims.filter((claim) => publicBy(claim, asOf) && claim.points.some(({ term }) => ids.has(term)))
  return starts.map(({ day, event, isPause }, index) => {
    const end = starts[index + 1]?.day ?? null
    return {
      key: event?.id ?? 'signing',
      first: day,
      last: end,
      begunBy: event,
      isPause,
      claims: claims.filter((claim) => claim.public.day >= day && (end === null || claim.public.day < end)),
    }
  })
}
