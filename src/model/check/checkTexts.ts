import { type Day, dateSpan, parseDay } from '../days.ts'
import type { Report } from '../problem.ts'
import type { RecordFile } from '../schema.ts'
import { type NamedDate, namedDates } from './namedDates.ts'
import { plannedDays } from './plannedDays.ts'

/** What looks like the start of a tag, plain or escaped. */
const markup = /<\s*[a-z!/?]|&(?:lt|#x0*3c|#0*60);/i

interface Owner {
  readonly id: string
  readonly day: Day | null
}

/** The tag of a language, such as `en` or `fa-AF`. */
const languageTag = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/

const publicDayOf = (value: object): Day | null =>
  'public' in value && typeof value.public === 'object' && value.public !== null && 'day' in value.public
    ? parseDay(String(value.public.day))
    : null

/**
 * No text carries markup, none names a later date than the day from which it counts as public, and text given by
 * language is keyed by language tags and nothing else.
 */
export function checkTexts(record: RecordFile, report: Report): void {
  const days = [...plannedDays(record)]
  // A text names a day or a month; a month is planned when a day of it is.
  const planned = new Set([...days, ...days.map((date) => date.slice(0, 7))])
  const isPlanned = ({ date }: NamedDate) => planned.has(date)

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
      // Only text by language has a key "en": the structure has no other object with open keys.
      const byLanguage = 'en' in value
      const inner = { id, day: publicDayOf(value) ?? owner.day }
      for (const [key, item] of Object.entries(value)) {
        const at = path === '' ? key : `${path}.${key}`
        if (byLanguage && !languageTag.test(key)) {
          report(id, at, `"${key}" is not the tag of a language`, 'Key the text by language, such as "en" or "fa-AF"; remove other keys.')
        }
        if (key !== 'public' && key !== 'url') visit(item, at, inner)
      }
    }
  }
  visit(record, '', { id: 'file', day: null })
}
