import { type Day, dateSpan, parseDay } from '../days.ts'
import type { Report } from '../problem.ts'
import type { RecordFile } from '../schema.ts'
import { type NamedDate, namedDates } from './namedDates.ts'

/** What looks like the start of a tag, plain or escaped. */
const markup = /<\s*[a-z!/?]|&(?:lt|#x?0*3c);/i

interface Owner {
  readonly id: string
  readonly day: Day | null
}

/** Days that texts may name ahead of time: what was set down as a deadline or as a plan. */
function plannedDays(record: RecordFile): ReadonlySet<string> {
  const readings = record.terms.flatMap((term) => term.due?.readings ?? []).map((reading) => reading.date)
  const plans = record.observations.filter((item) => item.kind !== 'reported').map((item) => item.date)
  return new Set([...readings, ...plans].filter((date) => date !== undefined))
}

const publicDayOf = (value: object): Day | null =>
  'public' in value && typeof value.public === 'object' && value.public !== null && 'day' in value.public
    ? parseDay(String(value.public.day))
    : null

/** No text carries markup, and none names a later date than the day from which it counts as public. */
export function checkTexts(record: RecordFile, report: Report): void {
  const planned = plannedDays(record)
  const isPlanned = ({ date }: NamedDate) => planned.has(date) || [...planned].some((day) => day.startsWith(date))

  const checkText = (text: string, path: string, owner: Owner) => {
    if (markup.test(text)) {
      report(owner.id, path, 'the text contains markup', 'Write plain text; the app adds its own form.')
    }
    if (owner.day === null) return
    for (const named of namedDates(text)) {
      const first = dateSpan(named.date)?.first
      if (first !== undefined && first > owner.day && !isPlanned(named)) {
        report(owner.id, path, `the text names "${named.words}", which is later than its public day ${owner.day}`, 'Move the later fact to a record of its own, or correct the public day.')
      }
    }
  }

  const visit = (value: unknown, path: string, owner: Owner) => {
    if (typeof value === 'string') checkText(value, path, owner)
    else if (Array.isArray(value)) value.forEach((item, at) => visit(item, `${path}[${at}]`, owner))
    else if (typeof value === 'object' && value !== null) {
      const id = 'id' in value && typeof value.id === 'string' ? value.id : owner.id
      const inner = { id, day: publicDayOf(value) ?? owner.day }
      for (const [key, item] of Object.entries(value)) {
        if (key !== 'public' && key !== 'url') visit(item, path === '' ? key : `${path}.${key}`, inner)
      }
    }
  }
  visit(record, '', { id: 'file', day: null })
}
