/** @typedef {typeof import('../../src/model/days.ts')} Days */

/**
 * What a record is moved by in time, from the module that alone counts days. A text that is no whole day is refused.
 * @param {Pick<Days, 'day' | 'addDays' | 'daysBetween'>} days `src/model/days.ts`, which a script loads and a test imports
 * @returns {import('./copies.mjs').Calendar}
 */
export const calendarOf = ({ day, addDays, daysBetween }) => ({
  moved: (text, by) => addDays(day(text), by),
  apart: (from, to) => daysBetween(day(from), day(to)),
})
