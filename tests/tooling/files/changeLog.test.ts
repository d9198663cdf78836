import { expect, it } from 'vitest'
import { say } from '../../../src/text/say.ts'
import { makeFrom, theOdd, theWhole } from './made.ts'

it('the change log has every version with its changes, the newest first', async () => {
  const { text, model } = await theWhole()
  const headings = [...text('/data/CHANGELOG.md').matchAll(/^## (\S+),/gm)].map(([, version]) => version)
  expect(headings).toEqual((model.versions ?? []).map(({ version }) => version).toReversed())
  for (const change of (model.versions ?? []).flatMap(({ changes }) => changes)) expect(text('/data/CHANGELOG.md')).toContain(`- ${say(change)}`)
})

it('a record that keeps none has no such file, and a feed of versions without entries', async () => {
  const { paths, text } = await theOdd()
  expect(paths).not.toContain('/data/CHANGELOG.md')
  expect(text('/feeds/record.atom')).not.toContain('<entry>')
})

it('a version that is added is a new entry, and changes no other', async () => {
  const record: { versions: object[]; version: string } = JSON.parse((await theWhole()).text('/agreement.json'))
  const versions = [...record.versions, { version: '99.0.0', day: '2027-01-01', summary: 'Another.', changes: [] }]
  const ids = (feed: string) => [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)
  const [before, after] = [(await theWhole()).text('/feeds/record.atom'), (await makeFrom(JSON.stringify({ ...record, version: '99.0.0', versions }))).text('/feeds/record.atom')]
  expect(ids(after).filter((id) => !ids(before).includes(id))).toEqual(['tag:doha-agreement-tracker,2026:doha-agreement/version/99.0.0'])
})
