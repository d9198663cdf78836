import { dateSpan, parseDay } from '../days.ts'
import type { Report } from '../problem.ts'
import type { RecordFile } from '../schema.ts'

const dateKeys = new Set(['date', 'day', 'statedOn', 'until', 'asOf', 'answerSoughtUntil', 'from', 'to'])
const remedy = 'Write a date of the calendar: YYYY-MM-DD, or YYYY-MM where only the month is known.'

/** A year alone, where the schema allows one, names no day that could be wrong. */
const exists = (date: string): boolean => /^\d{4}$/.test(date) || dateSpan(date) !== null

function visit(value: unknown, owner: string, path: string, report: Report): void {
  if (Array.isArray(value)) {
    value.forEach((item, at) => visit(item, owner, `${path}[${at}]`, report))
    return
  }
  if (typeof value !== 'object' || value === null) return
  const id = 'id' in value && typeof value.id === 'string' ? value.id : owner
  for (const [key, inner] of Object.entries(value)) {
    const at = path === '' ? key : `${path}.${key}`
    if (dateKeys.has(key) && typeof inner === 'string') {
      if (!exists(inner)) report(id, at, `"${inner}" is not a date of the calendar`, remedy)
    } else visit(inner, id, at, report)
  }
}

/** Every date exists, and nothing counts as public before the day it happened. */
export function checkDates(record: RecordFile, report: Report): void {
  visit(record, 'file', '', report)

  const { from, to } = record.agreement.coverage
  if (from > to) {
    report(record.agreement.id, 'agreement.coverage', 'the coverage ends before it begins', 'Put the earlier day in `from`.')
  }
  record.agreement.moments.forEach((moment, at) => {
    if (moment.day < from || moment.day > to) {
      report(moment.id, `agreement.moments[${at}].day`, `the moment lies outside the coverage, ${from} to ${to}`, 'Correct the day, or widen the coverage.')
    }
  })

  const dated = [
    ...record.claims.map((claim, at) => [claim, `claims[${at}]`] as const),
    ...record.events.map((event, at) => [event, `events[${at}]`] as const),
    ...record.observations
      .map((observation, at) => [observation, `observations[${at}]`] as const)
      .filter(([observation]) => observation.kind === 'reported'),
  ]
  for (const [item, path] of dated) {
    const span = dateSpan(item.date)
    const publicDay = parseDay(item.public.day)
    if (span !== null && publicDay !== null && publicDay < span.first) {
      report(item.id, `${path}.public.day`, `it is public on ${publicDay}, before its own date ${item.date}`, 'Correct the date or the public day.')
    }
    if (span !== null && item.public.basis === 'month-end' && item.public.day !== span.last) {
      report(item.id, `${path}.public.day`, `it counts from the end of ${item.date}, which is ${span.last}, not ${item.public.day}`, 'Correct the day, or name another basis.')
    }
    if ('datePart' in item && item.datePart !== undefined && !/^\d{4}-\d{2}$/.test(item.date)) {
      report(item.id, `${path}.datePart`, 'a part of the month goes only with a date known to the month', 'Remove `datePart`, or write the date as YYYY-MM.')
    }
  }
}
