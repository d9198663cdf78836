import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { csvText } from '../../../src/ui/csvText.ts'
import { claimRecords } from '../../../src/views/claims/claimRecords.ts'
import { wholeRecord as model } from '../renderView.tsx'

const list = '2 of 253 statements: by the Taliban; with the words “a, b”.'

describe('statements as a file', () => {
  test('a reader of CSV gets back every statement, and in each row the list, the day and the version', async () => {
    const asOf = model.agreement.coverage.to
    const text = await csvText(claimRecords(model, model.claims, asOf, list))
    const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), { header: true })
    expect(errors).toEqual([])
    expect(data.map(({ id }) => id)).toEqual(model.claims.map(({ id }) => id))
    expect(new Set(data.map((row) => `${row['list']}|${row['as of']}|${row['record version']}`))).toEqual(new Set([`${list}|${asOf}|${model.version}`]))
    const leggett = data.find(({ id }) => id === '2020-04-05-usfora-upholds-terms-baseless')
    expect(leggett?.['quotation']).toMatch(/any assertion otherwise is baseless\.$/)
    expect(leggett?.['in reply to']).toMatch(/^2020-04-05-taliban-us-drone-attacks-on-civilians; /)
    expect(leggett?.['says of whom on what']).toBe('United States: kept: US limits its strikes and raids')
  })

  test('as of a day, an answer that came later is not told', () => {
    const accusation = model.claims.filter(({ id }) => id === '2020-05-05-esper-taliban-not-living-up' || id === '2020-04-05-taliban-us-drone-attacks-on-civilians')
    const column = (on: string) => claimRecords(model, accusation, day(on), list).map((row) => row[14])
    expect(column('2020-04-05')[1]).toMatch(/: on record$/)
    expect(claimRecords(model, accusation, day('2020-04-05'), list).every((row) => row.length === 20)).toBe(true)
  })
})
