import { addDays, addMonths, dateSpan, parseDay } from '../days.ts'
import type { RecordFile } from '../schema.ts'

type Reading = NonNullable<RecordFile['terms'][number]['due']>['readings'][number]

const starts = new Set(['begins', 'completes-part', 'completes'])

/** The days a reading may count from: the day of signing, or every day on which its term is said to have started. */
function anchorDays(record: RecordFile, anchor: string): readonly string[] {
  if (anchor === 'signing') return [record.agreement.signed.day]
  return record.events
    .filter((event) => event.effects.some((effect) => effect.term === anchor && starts.has(effect.does)))
    .flatMap((event) => dateSpan(event.date)?.last ?? [])
}

function daysOf(record: RecordFile, { date, offset, anchor }: Reading): readonly string[] {
  if (date !== undefined) return [date]
  if (offset === undefined || anchor === undefined) return []
  return anchorDays(record, anchor).flatMap((text) => {
    const from = parseDay(text)
    if (from === null) return []
    const afterMonths = offset.months === undefined ? from : addMonths(from, offset.months)
    return [offset.days === undefined ? afterMonths : addDays(afterMonths, offset.days)]
  })
}

/** Dates that texts may name ahead of time: what was set down as a deadline, by date or by offset, or as a plan. */
export function plannedDays(record: RecordFile): ReadonlySet<string> {
  const deadlines = record.terms
    .flatMap((term) => term.due?.readings ?? [])
    .flatMap((reading) => daysOf(record, reading))
  const plans = record.observations.filter((item) => item.kind !== 'reported').map((item) => item.date)
  return new Set([...deadlines, ...plans])
}
