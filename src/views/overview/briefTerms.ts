import type { Day } from '../../model/days.ts'
import { deliveryOf } from '../../model/rule/delivery.ts'
import { termsBy } from '../../model/rule/headline.ts'
import { type Progress, progressOf } from '../../model/rule/progress.ts'
import type { Model, Term } from '../../model/types.ts'

/** A counted term with the latest number of each counter, the newest first. */
export interface Brief {
  readonly term: Term
  readonly progress: readonly Progress[]
}

const isOver = (model: Model, term: Term, asOf: Day): boolean =>
  ['delivered', 'ended'].includes(deliveryOf(model, term.id, asOf).state)

/** The step that is due next: of those not over the one due first; once all are over, the one due last. */
function nextStep(model: Model, terms: readonly Term[], asOf: Day): Term | undefined {
  const dueOn = (term: Term): string => deliveryOf(model, term.id, asOf).facts.due.first ?? '9999'
  // Of steps due on one day the widest stands for those that are part of it.
  const breadth = (term: Term): number => (term.partOf === undefined ? 0 : 1)
  const inOrder = terms.toSorted((a, b) =>
    dueOn(a) === dueOn(b) ? breadth(a) - breadth(b) : dueOn(a) < dueOn(b) ? -1 : 1,
  )
  const last = inOrder.at(-1)
  return (
    inOrder.find((term) => !isOver(model, term, asOf)) ??
    inOrder.find((term) => last !== undefined && dueOn(term) === dueOn(last))
  )
}

/**
 * For a topic, the counted terms of the agreement with a target that were public by the day: one per series, the step due next.
 * `series` limits them to those series.
 */
export function briefTerms(model: Model, topic: string, asOf: Day, series?: readonly string[]): readonly Brief[] {
  const counted = termsBy(model, asOf).filter(
    ({ topic: of, measure, instrument }) =>
      of === topic && measure?.target !== undefined && model.index.instruments.get(instrument)?.kind === 'agreement',
  )
  const all = [...new Set(counted.flatMap(({ measure }) => measure?.series ?? []))]
  return all
    .filter((id) => series === undefined || series.includes(id))
    .flatMap((id) => {
      const term = nextStep(model, counted.filter(({ measure }) => measure?.series === id), asOf)
      if (term === undefined) return []
      const progress = progressOf(model, term, asOf).toSorted((a, b) => (a.observation.date < b.observation.date ? 1 : -1))
      return [{ term, progress }]
    })
}
