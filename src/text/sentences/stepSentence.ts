import type { DeliveryStep } from '../../model/rule/delivery.ts'
import type { Delivery } from '../../model/rule/delivery.ts'
import type { DeliveryState } from '../../model/rule/states.ts'
import type { Model } from '../../model/types.ts'
import { formatDay } from '../formatDay.ts'
import { deliverySentence } from './deliverySentence.ts'
import { dueDays } from './dueSentence.ts'

/** Each clause of the rule of delivery as the question it asks. */
export const clauseQuestions: Readonly<Record<DeliveryState, string>> = {
  ended: 'Does a record say that the term came to an end?',
  delivered: 'Does a recorded event say that it was completed?',
  waiting: 'Does its text start it after something that no record says has begun?',
  continuing: 'Does it have to be observed all the time?',
  overdue: 'Is it a duty whose due day has passed by every reading?',
  'goal-date-passed': 'Is it a goal whose date has passed by every reading?',
  'due-by-some-readings': 'Has its due day passed by some reading?',
  'under-way': 'Does an event say that it began?',
  'not-due': 'None of these: it is not due.',
}

/** Why a clause did not apply, where there is more to say than no. */
const reasons: Readonly<Partial<Record<DeliveryState, (delivery: Delivery) => string>>> = {
  waiting: ({ facts }) => (facts.waitsOn.length === 0 ? 'Its text names nothing that it starts after.' : 'What it starts after has begun.'),
  overdue: ({ facts }) => {
    if (facts.term.force !== 'duty') return 'It is not worded as a duty.'
    const days = dueDays(facts.due)
    return days === null ? 'It has no due day that can be told yet.' : `Due ${days}; the day shown is ${formatDay(facts.asOf)}.`
  },
}

/** One step of the derivation: the clause as a question, and the answer. */
export function stepSentence(model: Model, delivery: Delivery, step: DeliveryStep): { readonly question: string; readonly answer: string } {
  const question = clauseQuestions[step.clause]
  if (step.applies) return { question, answer: `Yes. ${deliverySentence(model, delivery)}` }
  return { question, answer: `No. ${reasons[step.clause]?.(delivery) ?? ''}`.trim() }
}
