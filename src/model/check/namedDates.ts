/** A date named in a running text. */
export interface NamedDate {
  /** As in the record: `YYYY-MM-DD` or `YYYY-MM`. */
  readonly date: string
  /** As the text has it. */
  readonly words: string
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const pattern = new RegExp(`\\b(?:(\\d{1,2}) )?(${months.join('|')})(?: (\\d{1,2}),)? (\\d{4})\\b`, 'g')

/** Dates with a month and a year in an English text, in the order they stand. Years alone are not read: they are too often names. */
export function namedDates(text: string): readonly NamedDate[] {
  return [...text.matchAll(pattern)].map(([words, before, name, after, year]) => {
    const month = String(months.indexOf(String(name)) + 1).padStart(2, '0')
    const number = before ?? after
    return { words, date: number === undefined ? `${year}-${month}` : `${year}-${month}-${number.padStart(2, '0')}` }
  })
}
