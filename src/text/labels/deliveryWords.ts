import type { DeliveryState } from '../../model/rule/states.ts'
import type { Words } from './words.ts'

/** Delivery: what has happened. The method page prints these as they stand. */
export const deliveryWords: Readonly<Record<DeliveryState, Words>> = {
  ended: {
    label: 'Ended',
    meaning: 'A record says that the term came to an end. What it was before is kept beside it.',
  },
  delivered: {
    label: 'Delivered',
    meaning: 'A recorded event completed it. The page names who reported that, and how many days before or after the due day.',
  },
  waiting: {
    label: 'Waiting',
    meaning: 'By its own text it starts after something else, and nothing on record says that this has happened.',
  },
  continuing: {
    label: 'Continuing',
    meaning: 'It has to be observed all the time, so it is never finished and never late.',
  },
  overdue: {
    label: 'Overdue',
    meaning: 'It is a duty, its due day has passed by every reading, and no record says that it was completed.',
  },
  'goal-date-passed': {
    label: 'Goal date passed',
    meaning: 'It is worded as a goal. The date named has passed by every reading, and no record says that it was reached.',
  },
  'due-by-some-readings': {
    label: 'Due by some readings',
    meaning: 'The due day has passed by one reading and not yet by another.',
  },
  'under-way': {
    label: 'Under way',
    meaning: 'An event says that it began; it is not completed and its due day has not passed.',
  },
  'not-due': {
    label: 'Not due',
    meaning: 'Its due day has not come, or it names no day, and no event says that it began.',
  },
}
