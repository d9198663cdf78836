import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { csvText } from '../../../src/ui/csvText.ts'
import { findRecords } from '../../../src/views/search/findRecords.ts'
import { countKinds, ofKinds } from '../../../src/views/search/findsByKind.ts'
import { searchRecord } from '../../../src/views/search/searchRecord.ts'
import { wholeRecord as model } from '../renderView.tsx'

const asOf = model.agreement.coverage.to

test.each([
  ['isis', []],
  ['13 july 2020', []],
  ['who did not answer', []],
  ['prisoners', ['term', 'event']],
] as const)('a reader of CSV gets back every find for “%s” of the kinds %o', async (search, chosen) => {
  const finds = ofKinds(searchRecord(model, search, asOf), chosen)
  const { data, errors } = Papa.parse<Record<string, string>>((await csvText(findRecords(model, finds, asOf, search))).slice(1), { header: true })
  expect(errors).toEqual([])
  expect(data.map(({ id }) => id)).toEqual([
    ...finds.lists.map(({ id }) => id),
    ...finds.days.map(({ day }) => day),
    ...finds.groups.flatMap(({ best }) => best().map(({ id }) => id)),
  ])
  expect(countKinds(finds, []).reduce((sum, { count }) => sum + count, 0)).toBe(data.length)
  expect(new Set(data.map((row) => `${row['search']}|${row['as of']}|${row['record version']}`))).toEqual(new Set([`${search}|${asOf}|${model.version}`]))
})
