// A valid record many times the size of the real one, of the same make: as many kinds, points, answers and days in
// proportion, texts as long. It is test material, says so in its title and must not be published.
import { copiedEvent, copiedObservation, copiedSource, copiedTerms, copiedThread } from './copies.mjs'
import { drawsOf } from './draws.mjs'
import { threadsOf } from './threads.mjs'

/**
 * @typedef {import('../../src/model/schema.ts').RecordFile} RecordFile
 * @typedef {import('./copies.mjs').Calendar} Calendar
 */

/** The sizes that are measured. 400 is about a hundred thousand claims and six hundred terms. */
export const scaleTimes = [1, 10, 100, 400]

/**
 * How many times the terms there are. A larger accord has more terms and more said about each: with the power of 0.4 the
 * 53 terms become 583 where the claims become 400 times as many.
 * @param {number} times
 */
export const termCopies = (times) => Math.round(times ** 0.4)

/**
 * The record and copies of its parts: every thread of claims, every event and every number of a copy stands on the terms
 * of a copy that is drawn. The first part is the record itself, so that its addresses still lead somewhere.
 * @param {RecordFile} record
 * @param {{ times: number, calendar: Calendar, seed?: number }} options `times`: a whole number, 1 or more
 * @returns {RecordFile}
 */
export function scaledRecord(record, { times, calendar, seed = 1 }) {
  if (!Number.isInteger(times) || times < 1) throw new RangeError(`a record cannot be made ${times} times as large`)
  const draws = drawsOf(seed)
  const last = record.agreement.coverage.to
  const publicFrom = new Map(record.terms.map((term) => [term.id, term.public.day]))
  const threads = threadsOf(record.claims)
  const ofTerms = termCopies(times)
  const scaled = {
    ...record,
    agreement: { ...record.agreement, title: `Test material, ${times} times the record` },
    series: [...record.series],
    terms: [...record.terms],
    claims: [...record.claims],
    observations: [...record.observations],
    events: [...record.events],
    sources: [...record.sources],
  }
  for (let copy = 1; copy < ofTerms; copy += 1) {
    const { series, terms } = copiedTerms(record, copy)
    scaled.series.push(...series)
    scaled.terms.push(...terms)
  }
  for (let copy = 1; copy < times; copy += 1) {
    const options = () => ({ copy, onTerms: draws.whole(0, ofTerms - 1), publicFrom, last, draws, calendar })
    for (const thread of threads) scaled.claims.push(...copiedThread(thread, options()))
    // Numbers that conflict or replace each other stay in one series.
    const numbers = options()
    for (const observation of record.observations) scaled.observations.push(copiedObservation(observation, numbers))
    for (const event of record.events) scaled.events.push(copiedEvent(event, options()))
    for (const source of record.sources) scaled.sources.push(copiedSource(source, { copy, draws }))
  }
  return scaled
}
