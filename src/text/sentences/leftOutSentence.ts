import { countOf } from '../formatNumber.ts'

/** What a picture does not draw, where it has no room for all; nothing to add where it draws everything. */
export const leftOutSentence = (leftOut: number): string =>
  leftOut === 0 ? '' : ` The latest numbers and events are drawn; ${countOf(leftOut, 'earlier one is', 'earlier ones are')} left out: set an earlier day to see them.`
