import type { DeliveryState } from '../../model/rule/states.ts'
import type { Words } from './words.ts'

/** Delivery: what has happened. */
export const deliveryWords: Readonly<Record<DeliveryState, Words>> = {
  ended: { label: 'Ended' },
  delivered: { label: 'Delivered' },
  waiting: { label: 'Waiting' },
  continuing: { label: 'Continuing' },
  overdue: { label: 'Overdue' },
  'goal-date-passed': { label: 'Goal date passed' },
  'due-by-some-readings': { label: 'Due by some readings' },
  'under-way': { label: 'Under way' },
  'not-due': { label: 'Not due' },
}
