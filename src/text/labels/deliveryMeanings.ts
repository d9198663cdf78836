import type { DeliveryState } from '../../model/rule/states.ts'

/** What each state of delivery says, in one sentence. The method page prints these as they stand. */
export const deliveryMeanings: Readonly<Record<DeliveryState, string>> = {
  ended: 'A record says that the term came to an end. What it was before is kept beside it.',
  delivered: 'A recorded event completed it. The page names who reported that, and how many days before or after the due day.',
  waiting: 'By its own text it starts after something else, and nothing on record says that this has happened.',
  continuing: 'It has to be observed all the time, so it is never finished and never late.',
  overdue: 'It is a duty, its due day has passed by every reading, and no record says that it was completed.',
  'goal-date-passed':
    'It is worded as a goal. The date named has passed by every reading, and no record says that it was reached.',
  'due-by-some-readings': 'The due day has passed by one reading and not yet by another.',
  'under-way': 'An event says that it began; it is not completed and its due day has not passed.',
  'not-due': 'Its due day has not come, or it names no day, and no event says that it began.',
}
