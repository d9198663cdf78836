import type { DueReading } from '../../model/rule/due.ts'
import type { Model, Term } from '../../model/types.ts'
import { formatDay } from '../formatDay.ts'
import { partyName } from '../partyName.ts'
import { say } from '../say.ts'
import { readBy } from './dueSentence.ts'

/** A due day in a line, as a calendar shows it: `Due: US cuts its troops to 8,600 (United States)`. */
export const deadlineTitle = (model: Model, term: Term): string => `Due: ${say(term.title)} (${partyName(model, term.obligor)})`

const ended = (text: string): string => (/[.!?…”]$/.test(text) ? text : `${text}.`)

/** How the day comes about: the words of the text, who reads it so, and how it was counted. Empty while no day can be told. */
export function deadlineSentence(model: Model, term: Term, due: DueReading): string {
  if (due.day === null) return ''
  const rule = term.due === undefined ? '' : `${ended(say(term.due.rule))} `
  const hidden = term.inPublicText ? '' : ' The term stands in no public text.'
  return `${rule}Due ${formatDay(due.day)}, ${readBy(model, due)}: ${ended(say(due.reading.counting))}${hidden}`
}
