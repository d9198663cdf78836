import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { addressesOf } from '../../src/app/addresses.ts'
import { pageOf } from '../../src/app/pageOf.ts'
import { prepare } from '../../src/app/routes.ts'
import { type Day, day } from '../../src/model/days.ts'
import { dueOf } from '../../src/model/rule/due.ts'
import { publicBy } from '../../src/model/rule/publicBy.ts'
import { readAddress } from '../../src/state/address.ts'
import { memoryHistory } from '../../src/state/history.ts'
import { placeOf } from '../../src/state/place.ts'
import { memoryPreferences } from '../../src/state/preferences.ts'
import { createTracker } from '../../src/state/store.ts'
import { TrackerProvider } from '../../src/state/TrackerContext.tsx'
import { wholeRecord as model } from '../views/renderView.tsx'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** The words of a page, without the shell around it. */
async function wordsAt(path: string, asOf: Day): Promise<string> {
  const url = `${path}?asof=${asOf}`
  const address = readAddress(placeOf(url), '/', model)
  const tracker = createTracker({ model, base: '/', address, history: memoryHistory(url), preferences: memoryPreferences(), prepare })
  await prepare(path)
  const { definition, id } = pageOf(model, path)
  if (definition === null) throw new Error(`There is no page at ${path}.`)
  const html = renderToStaticMarkup(
    <TrackerProvider tracker={tracker}>
      <definition.Page id={id} />
    </TrackerProvider>,
  )
  return html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
}

/** Every day and month that a text names, with the words around it. */
const datesIn = (text: string): readonly { readonly date: string; readonly near: string }[] =>
  [...text.matchAll(new RegExp(`(?:(\\d{1,2}) )?(${months.join('|')}) (\\d{4})`, 'g'))].map((found) => {
    const [, date, month = '', year = ''] = found
    const number = String(months.indexOf(month) + 1).padStart(2, '0')
    return {
      date: `${year}-${number}${date === undefined ? '' : `-${date.padStart(2, '0')}`}`,
      near: text.slice(Math.max(0, found.index - 60), found.index + found[0].length + 20),
    }
  })

/**
 * Days ahead that may be named: deadlines by a reading that was public, plans that were announced, the end of the search;
 * each with its month, for who named the month alone.
 */
function daysAhead(asOf: Day): ReadonlySet<string> {
  const due = model.terms.flatMap((term) => dueOf(model, term, asOf).readings.flatMap((reading) => reading.day ?? []))
  const planned = model.observations.filter((item) => publicBy(item, asOf) && item.kind !== 'reported').map((item) => item.date)
  const named = [...due, ...planned, model.agreement.coverage.to]
  return new Set(named.flatMap((date) => [date, date.slice(0, 'YYYY-MM'.length)]))
}

/**
 * The pages that gather records, and the terms and parties that are public by the day. Method and
 * data are left out: they speak of the record as it is, of its known limits and its versions.
 */
const pagesAt = (asOf: Day): readonly string[] => {
  const hidden = [...model.terms, ...model.parties].filter((record) => !publicBy(record, asOf)).map(({ id }) => id)
  return addressesOf(model).filter((path) => path !== '/method' && path !== '/data' && !/^\/(?:claims|events|sources)\//.test(path) && !hidden.some((id) => path.endsWith(`/${id}`)))
}

/** Where an end is worked out from a pace, the page says that it is; it is no word of a later day. */
const isWorkedOut = (near: string): boolean => near.includes(' would be reached on ')

describe.each(['2020-02-29', '2020-04-06', '2020-09-12', '2021-04-29'])('as of %s', (moment) => {
  test('no page names a later day, but for deadlines and plans', { timeout: 60_000 }, async () => {
    const asOf = day(moment)
    const ahead = daysAhead(asOf)
    const late: string[] = []
    for (const path of pagesAt(asOf)) {
      for (const { date, near } of datesIn(await wordsAt(path, asOf))) {
        if (date > asOf.slice(0, date.length) && !ahead.has(date) && !isWorkedOut(near)) late.push(`${path}: …${near}…`)
      }
    }
    expect(late).toEqual([])
  })
})
