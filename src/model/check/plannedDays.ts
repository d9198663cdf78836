import { addDays, addMonths, dateSpan, parseDay } from '../days.ts'
import type { RecordFile } from '../schema.ts'

type Reading = NonNullable<RecordFile['terms'][number]['due']>['readings'][number]

const starts = new Set(['begins', 'completes-part', 'completes'])

/** The days on which terms are said to have started, by term; what counts from signing counts from one day. */
function anchorDays(record: RecordFile): ReadonlyMap<string, ReadonlySet<string>> {
  const days = new Map<string, Set<string>>()
  for (const event of record.events) {
    const last = dateSpan(event.date)?.last
    if (last === undefined) continue
    for (const { does, term } of event.effects) {
      if (starts.has(does)) days.set(term, (days.get(term) ?? new Set()).add(last))
    }
  }
  return days.set('signing', new Set([record.agreement.signed.day]))
}

function daysOf(anchors: ReadonlyMap<string, ReadonlySet<string>>, { date, offset, anchor }: Reading): readonly string[] {
  if (date !== undefined) return [date]
  if (offset === undefined || anchor === undefined) return []
  return [...(anchors.get(anchor) ?? [])].flatMap((text) => {
    const from = parseDay(text)
    if (from === null) return []
    const afterMonths = offset.months === undefined ? from : addMonths(from, offset.months)
    return [offset.days === undefined ? afterMonths : addDays(afterMonths, offset.days)]
  })
}

/** Dates that texts may name ahead of time: what was set down as a deadline, by date or by offset, or as a plan. */
export function plannedDays(record: RecordFile): ReadonlySet<string> {
  const anchors = anchorDays(record)
  const deadlines = record.terms
    .flatMap((term) => term.due?.readings ?? [])
    .flatMap((reading) => daysOf(anchors, reading))
  const plans = record.observations.filter((item) => item.kind !== 'reported').map((item) => item.date)
  return new Set([...deadlines, ...plans])
}
