// Copies of the record's parts under new ids, with scrambled texts and days that moved a little.
import { marked, scrambled } from './testTexts.mjs'

/**
 * @typedef {import('../../src/model/schema.ts').RecordFile} RecordFile
 * @typedef {import('./draws.mjs').Draws} Draws
 * @typedef {{ moved: (day: string, by: number) => string, apart: (from: string, to: string) => number }} Calendar
 */

/** The id of a copy; the copy 0 is the record itself. @param {string} id @param {number} copy */
const idOf = (id, copy) => (copy === 0 ? id : `${id}-x${copy}`)

const whole = /^\d{4}-\d{2}-\d{2}$/
/** The farthest that a copy moves in time, in days. */
const farthest = 20

/**
 * How far all of these may move: none where a day is known to the month only, none past the last day, none to before what
 * they speak to was public.
 * @param {readonly { readonly date: string, readonly public: { readonly day: string } }[]} items
 * @param {{ first: (item: any) => string, last: string, draws: Draws, calendar: Calendar }} options
 */
function drawnShift(items, { first, last, draws, calendar }) {
  if (items.some(({ date }) => !whole.test(date))) return 0
  const back = Math.min(farthest, ...items.map((item) => Math.max(0, calendar.apart(first(item), item.date), 0)))
  const ahead = Math.min(farthest, ...items.map((item) => Math.max(0, calendar.apart(item.public.day, last))))
  return draws.whole(-back, ahead)
}

/**
 * @param {RecordFile} record
 * @param {number} copy
 * @returns {Pick<RecordFile, 'terms' | 'series'>}
 */
export function copiedTerms(record, copy) {
  const mark = `Test copy ${copy}: `
  const id = (/** @type {string} */ of) => idOf(of, copy)
  return {
    series: record.series.map((series) => ({ ...series, id: id(series.id), title: marked(mark, series.title) })),
    terms: record.terms.map((term) => ({
      ...term,
      id: id(term.id),
      title: marked(mark, term.title),
      summary: marked(mark, term.summary),
      ...(term.due === undefined
        ? {}
        : { due: { ...term.due, readings: term.due.readings.map((reading) => (reading.anchor === undefined || reading.anchor === 'signing' ? reading : { ...reading, anchor: id(reading.anchor) })) } }),
      startsAfter: term.startsAfter.map((start) => ({ ...start, term: id(start.term) })),
      conditions: term.conditions.map((condition) => ({ ...condition, term: id(condition.term) })),
      ...(term.partOf === undefined ? {} : { partOf: id(term.partOf) }),
      ...(term.measure === undefined ? {} : { measure: { ...term.measure, series: id(term.measure.series) } }),
    })),
  }
}

/**
 * One thread of claims, on the terms of one copy.
 * @param {readonly RecordFile['claims'][number][]} thread
 * @param {{ copy: number, onTerms: number, publicFrom: ReadonlyMap<string, string>, last: string, draws: Draws, calendar: Calendar }} options
 * @returns {RecordFile['claims']}
 */
export function copiedThread(thread, { copy, onTerms, publicFrom, last, draws, calendar }) {
  const id = (/** @type {string} */ of) => idOf(of, copy)
  const term = (/** @type {string} */ of) => idOf(of, onTerms)
  const first = (/** @type {RecordFile['claims'][number]} */ claim) =>
    claim.points.map((point) => publicFrom.get(point.term) ?? claim.date).reduce((a, b) => (a > b ? a : b), '0000-01-01')
  const by = drawnShift(thread, { first, last, draws, calendar })
  const mark = `Test material ${copy}: `
  return thread.map((claim) => ({
    ...claim,
    id: id(claim.id),
    date: by === 0 ? claim.date : calendar.moved(claim.date, by),
    public: { ...claim.public, day: by === 0 ? claim.public.day : calendar.moved(claim.public.day, by) },
    ...(claim.speaker === undefined ? {} : { speaker: `Test speaker for ${claim.party}` }),
    summary: marked(mark, scrambled(claim.summary, draws)),
    ...(claim.quote === undefined ? {} : { quote: { ...claim.quote, text: scrambled(claim.quote.text, draws) } }),
    ...(claim.note === undefined ? {} : { note: scrambled(claim.note, draws) }),
    points: claim.points.map((point) => ({ ...point, term: term(point.term), answers: point.answers.map(id) })),
    repliesTo: claim.repliesTo.map(id),
    bearsOn: claim.bearsOn.map(id),
    ...(claim.withdraws === undefined ? {} : { withdraws: id(claim.withdraws) }),
    ...(claim.verdicts === undefined ? {} : { verdicts: claim.verdicts.map((verdict) => ({ ...verdict, term: term(verdict.term) })) }),
    sources: claim.sources.map(id),
  }))
}

/**
 * @param {RecordFile['events'][number]} event
 * @param {{ copy: number, onTerms: number, publicFrom: ReadonlyMap<string, string>, last: string, draws: Draws, calendar: Calendar }} options
 * @returns {RecordFile['events'][number]}
 */
export function copiedEvent(event, { copy, onTerms, publicFrom, last, draws, calendar }) {
  const term = (/** @type {string} */ of) => idOf(of, onTerms)
  const first = () => event.terms.map((of) => publicFrom.get(of) ?? event.date).reduce((a, b) => (a > b ? a : b), '2020-02-29')
  const by = drawnShift([event], { first, last, draws, calendar })
  return {
    ...event,
    id: idOf(event.id, copy),
    date: by === 0 ? event.date : calendar.moved(event.date, by),
    public: { ...event.public, day: by === 0 ? event.public.day : calendar.moved(event.public.day, by) },
    title: marked(`Test material ${copy}: `, scrambled(event.title, draws)),
    summary: scrambled(event.summary, draws),
    ...(event.place === undefined ? {} : { place: scrambled(event.place, draws) }),
    ...(event.unknown === undefined ? {} : { unknown: scrambled(event.unknown, draws) }),
    terms: event.terms.map(term),
    effects: event.effects.map((effect) => ({ ...effect, term: term(effect.term) })),
    sources: event.sources.map((of) => idOf(of, copy)),
  }
}

/**
 * Numbers keep their days, so that rival counts still meet; what was counted moves by up to a tenth.
 * @param {RecordFile['observations'][number]} observation
 * @param {{ copy: number, onTerms: number, draws: Draws }} options
 * @returns {RecordFile['observations'][number]}
 */
export function copiedObservation(observation, { copy, onTerms, draws }) {
  const id = (/** @type {string} */ of) => idOf(of, copy)
  const share = draws.whole(90, 110)
  const counted = (/** @type {number} */ number) => Math.round((number * share) / 100)
  return {
    ...observation,
    id: id(observation.id),
    series: idOf(observation.series, onTerms),
    ...(observation.value === undefined ? {} : { value: counted(observation.value) }),
    ...(observation.upTo === undefined ? {} : { upTo: counted(observation.upTo) }),
    ...(observation.batch === undefined ? {} : { batch: counted(observation.batch) }),
    ...(observation.remaining === undefined ? {} : { remaining: counted(observation.remaining) }),
    ...(observation.term === undefined ? {} : { term: idOf(observation.term, onTerms) }),
    ...(observation.reading === undefined ? {} : { reading: scrambled(observation.reading, draws) }),
    conflictsWith: observation.conflictsWith.map(id),
    ...(observation.replaces === undefined ? {} : { replaces: observation.replaces.map(id) }),
    note: marked(`Test material ${copy}: `, scrambled(observation.note, draws)),
    sources: observation.sources.map(id),
  }
}

/**
 * @param {RecordFile['sources'][number]} source
 * @param {{ copy: number, draws: Draws }} options
 * @returns {RecordFile['sources'][number]}
 */
export function copiedSource(source, { copy, draws }) {
  return {
    ...source,
    id: idOf(source.id, copy),
    title: `Test material ${copy}: ${scrambled(source.title, draws)}`,
    ...(source.author === undefined ? {} : { author: scrambled(source.author, draws) }),
    ...(source.url === undefined ? {} : { url: `https://example.org/${copy}/${source.id}` }),
    ...(source.sameAs === undefined ? {} : { sameAs: idOf(source.sameAs, copy) }),
    ...(source.note === undefined ? {} : { note: scrambled(source.note, draws) }),
  }
}
