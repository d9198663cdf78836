import { afterAll, expect, it } from 'vitest'
import { makeFrom, theWhole, wholeText } from './made.ts'

const zone = process.env['TZ']
afterAll(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

/** The ids of what a feed or a calendar tells. */
const idsIn = (text: string): readonly string[] => [...text.matchAll(/<id>([^<]*)<|^UID:(.*(?:\r\n .*)*)/gm)].map(([id]) => id)

it('two builds give the same bytes, whatever the time zone', async () => {
  process.env['TZ'] = 'America/Los_Angeles'
  const first = await theWhole()
  process.env['TZ'] = 'Pacific/Kiritimati'
  const second = await makeFrom(wholeText)
  expect(second.paths).toEqual(first.paths)
  expect(first.paths.filter((path) => !Buffer.from(first.bytes(path)).equals(second.bytes(path)))).toEqual([])
})

it('at another address the ids of feeds and calendars are the same', async () => {
  const [first, moved] = [await theWhole(), await makeFrom(wholeText, { origin: 'https://other.example', base: '/' })]
  for (const path of first.paths.filter((name) => /\.(?:atom|ics)$/.test(name))) {
    expect(idsIn(first.text(path)).length, path).toBeGreaterThan(0)
    expect(idsIn(moved.text(path)), path).toEqual(idsIn(first.text(path)))
  }
})
