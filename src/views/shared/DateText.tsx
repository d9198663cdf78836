import type { DatePart } from '../../model/vocabulary.ts'
import { formatDate } from '../../text/formatDay.ts'

interface DateTextProps {
  readonly date: string
  readonly part?: DatePart | undefined
}

/** A date written out, as exact as it is known. A quarter or part of a month has no machine form, so it gets none. */
export function DateText({ date, part }: DateTextProps) {
  const words = formatDate(date, part)
  return date.includes('Q') ? <span>{words}</span> : <time dateTime={date}>{words}</time>
}
