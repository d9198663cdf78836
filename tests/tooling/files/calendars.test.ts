import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { dueOf } from '../../../src/model/rule/due.ts'
import { makeFrom, oddRecord, oddTexts, theWhole } from './made.ts'

interface Entry { readonly uid: string; readonly day: string; readonly isDay: boolean; readonly summary: string; readonly description: string; readonly stamp: string; readonly url: string }

/** A calendar as Mozilla's library reads it; throws where it is not one. */
function read(text: string): readonly Entry[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      day: event.startDate.toString(),
      isDay: event.startDate.isDate,
      summary: event.summary,
      description: event.description,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      url: String(component.getFirstPropertyValue('url')),
    }
  })
}

const { text, model, site } = await theWhole()
const deadlines = read(text('/calendar/deadlines.ics'))
const moments = read(text('/calendar/moments.ics'))
const all = read(text('/calendar/all.ics'))

it('holds every due day by every reading', () => {
  const expected = model.terms.flatMap((term) =>
    dueOf(model, term, model.agreement.coverage.to).readings.flatMap(({ day }) => (day === null ? [] : [`${day} ${term.id}`])),
  )
  expect(deadlines.map(({ day, uid }) => `${day} ${uid.split('.')[1]}`).toSorted()).toEqual(expected.toSorted())
})

it('holds the readings of the fourteen months on the three days named', () => {
  const days = deadlines.filter(({ uid }) => uid.startsWith('due.us-full-withdrawal.')).map(({ day }) => day)
  expect(new Set(days)).toEqual(new Set(['2021-04-29', '2021-04-30', '2021-05-01']))
})

it('holds every named day', () => {
  expect(moments.map(({ day, summary }) => [day, summary])).toEqual(model.agreement.moments.toSorted((a, b) => (a.day < b.day ? -1 : 1)).map(({ day, title }) => [day, title]))
})

it('has all of them in one, each under its own id, as whole days with addresses of the site', () => {
  expect(all.map(({ uid }) => uid).toSorted()).toEqual([...deadlines, ...moments].map(({ uid }) => uid).toSorted())
  expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length)
  expect(all.filter(({ isDay }) => !isDay)).toEqual([])
  expect(all.filter(({ url }) => !url.startsWith(`${site.origin}${site.base}`))).toEqual([])
})

it('is stamped by the record, not by a clock', () => {
  expect(all.filter(({ stamp }) => stamp.slice(0, 10) > model.agreement.coverage.to)).toEqual([])
})

it('keeps to the form: lines of at most 75 bytes that end as they should', () => {
  const lines = text('/calendar/all.ics').split('\r\n')
  expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([])
  expect(lines.filter((line) => line.includes('\n'))).toEqual([])
  expect(lines.at(-1)).toBe('')
})

it('gives odd texts back', async () => {
  const record = oddRecord()
  const readings = [{ date: '2020-07-01', counting: 'As the text has it; “,\\', by: [], public: { day: '2020-02-29', basis: 'said' as const }, sources: ['a-source'] }]
  const terms = record.terms.map((term) => ({ ...term, due: { rule: 'When; it, is \\due', readings } }))
  const made = await makeFrom(JSON.stringify({ ...record, terms }))
  const summaries = read(made.text('/calendar/deadlines.ics')).map(({ summary }) => summary)
  for (const odd of oddTexts) expect(summaries.map((summary) => summary.replaceAll('\r\n', '\n'))).toContain(`Due: ${odd.replaceAll('\r\n', '\n')} (united-states)`)
})
