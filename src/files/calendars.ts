import ical, { type ICalEventData } from 'ical-generator'
import type { Day } from '../model/days.ts'
import { dueOf } from '../model/rule/due.ts'
import type { Model } from '../model/types.ts'
import { paths } from '../state/paths.ts'
import { inUtc } from '../text/formatDay.ts'
import { appName } from '../text/pageTitle.ts'
import { say } from '../text/say.ts'
import { deadlineSentence, deadlineTitle } from '../text/sentences/deadlineSentence.ts'
import { filePaths } from '../state/filePaths.ts'
import { type Site, addressAsOf, addressAt } from './site.ts'

/** A day to watch. */
interface CalendarDay {
  /** The same from build to build and at whatever address the site stands. */
  readonly uid: string
  readonly day: Day
  readonly title: string
  readonly text: string
  readonly address: string
  /** Since when it is known. */
  readonly known: Day
}

/** Every due day by every reading of it; who reads it so is part of its name, so that it stays when others are added. */
const deadlineDays = (model: Model, site: Site): readonly CalendarDay[] =>
  model.terms.flatMap((term) => {
    const seen = new Map<string, number>()
    return dueOf(model, term, model.agreement.coverage.to).readings.flatMap((due): readonly CalendarDay[] => {
      if (due.day === null) return []
      const name = ['due', term.id, due.day, ...(due.reading.by.length === 0 ? ['text'] : due.reading.by)].join('.')
      const times = (seen.get(name) ?? 0) + 1
      seen.set(name, times)
      return [
        {
          uid: `${name}${times === 1 ? '' : `.${times}`}@doha-agreement-tracker`,
          day: due.day,
          title: deadlineTitle(model, term),
          text: deadlineSentence(model, term, due),
          address: addressAt(site, paths.term(term.id)),
          known: due.reading.public.day,
        },
      ]
    })
  })

/** The named days of the record. */
const momentDays = (model: Model, site: Site): readonly CalendarDay[] =>
  model.agreement.moments.map(({ id, day, title }) => ({
    uid: `moment.${id}@doha-agreement-tracker`,
    day,
    title: say(title),
    text: `How every term stood by the end of this day: ${addressAsOf(site, paths.home(), day)}`,
    address: addressAsOf(site, paths.home(), day),
    known: model.agreement.coverage.from,
  }))

const entry = ({ uid, day, title, text, address, known }: CalendarDay): ICalEventData => ({
  id: uid,
  start: inUtc(day),
  allDay: true,
  stamp: inUtc(known),
  summary: title,
  description: text,
  url: address,
})

const calendar = (model: Model, site: Site, name: string, path: string, days: readonly CalendarDay[]): string =>
  `${ical({
    name: `${appName}: ${name}`,
    description: `Version ${model.version} of the record. ${model.licence}.`,
    prodId: { company: appName, product: 'record', language: 'EN' },
    source: addressAt(site, path),
    events: days.toSorted((a, b) => (a.day === b.day ? (a.uid < b.uid ? -1 : 1) : a.day < b.day ? -1 : 1)).map(entry),
  }).toString()}\r\n`

/** Every calendar by its path. */
export function calendars(model: Model, site: Site): ReadonlyMap<string, string> {
  const [deadlines, moments] = [deadlineDays(model, site), momentDays(model, site)]
  return new Map([
    [filePaths.calendar(), calendar(model, site, 'deadlines and named days', filePaths.calendar(), [...deadlines, ...moments])],
    [filePaths.deadlines(), calendar(model, site, 'deadlines', filePaths.deadlines(), deadlines)],
    [filePaths.moments(), calendar(model, site, 'named days', filePaths.moments(), moments)],
  ])
}
