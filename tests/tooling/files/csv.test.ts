import { parse } from 'csv-parse/sync'
import { describe, expect, it, test } from 'vitest'
import { recordTables } from '../../../src/files/recordTables.ts'
import type { Model } from '../../../src/model/types.ts'
import { type Made, oddTexts, theOdd, theWhole } from './made.ts'

type Row = Readonly<Record<string, string>>

/** A table as a reader that is not ours has it. */
const read = (made: Made, name: string): readonly Row[] =>
  parse(made.text(`/data/${name}.csv`), { bom: true, columns: true, relax_column_count: false })

/** What a spreadsheet would run, were it the beginning of a cell. */
const runs = /^[\s\p{Cc}]*[=+\-@|%]/u

const withoutApostrophe = (cell: string | undefined): string | undefined => (cell !== undefined && runs.test(cell.slice(1)) ? cell.replace(/^'/, '') : cell)

const whole = await theWhole()
const odd = await theOdd()

describe('every kind of record is a table with a row for each record', () => {
  const kinds = ['topics', 'series', 'parties', 'terms', 'claims', 'observations', 'events', 'sources'] as const
  test.each(kinds)('%s', (kind) => {
    const rows = read(whole, kind)
    expect(rows.map(({ id }) => id)).toEqual(whole.model[kind].map(({ id }) => id))
  })
})

describe('fields come back as the record has them', () => {
  it('claims, field by field', () => {
    const rows = read(whole, 'claims')
    whole.model.claims.forEach((claim, at) => {
      const row = rows[at]
      expect([row?.['date'], row?.['public.day'], row?.['public.basis'], row?.['party'], row?.['kind'], row?.['speaker'], row?.['answerKind']]).toEqual([
        claim.date, claim.public.day, claim.public.basis, claim.party, claim.kind, claim.speaker ?? '', claim.answerKind ?? '',
      ])
      expect(withoutApostrophe(row?.['summary'])).toBe(claim.summary)
      expect(withoutApostrophe(row?.['quote.text'])).toBe(claim.quote?.text ?? '')
      expect(row?.['repliesTo']).toBe(claim.repliesTo.join('; '))
      expect(row?.['sources']).toBe(claim.sources.join('; '))
      expect(row?.['verified']).toBe(String(claim.verified))
    })
  })

  it('points and answers, with their claim and their place', () => {
    const rows = read(whole, 'claim-points').map((row) => [row['claim.id'], row['position'], row['term'], row['about'], row['says'], row['answers']])
    const points = (model: Model) =>
      model.claims.flatMap(({ id, points: own }) => own.map((point, at) => [id, String(at + 1), point.term, point.about, point.says, point.answers.join('; ')]))
    expect(rows).toEqual(points(whole.model))
  })

  it('readings, effects and people', () => {
    const readings = whole.model.terms.flatMap(({ id, due }) => (due?.readings ?? []).map(({ offset }) => [id, offset?.months === undefined ? '' : String(offset.months)]))
    expect(read(whole, 'term-readings').map((row) => [row['term.id'], row['offset.months']])).toEqual(readings)
    expect(read(whole, 'event-effects').map((row) => [row['event.id'], row['term'], row['does']])).toEqual(
      whole.model.events.flatMap(({ id, effects }) => effects.map(({ term, does }) => [id, term, does])),
    )
    expect(read(whole, 'party-people')).toHaveLength(whole.model.parties.flatMap(({ people }) => people).length)
  })

  it('a number that was not stated is empty, not zero', () => {
    const rows = read(whole, 'observations')
    whole.model.observations.forEach(({ value }, at) => expect(rows[at]?.['value']).toBe(value === undefined ? '' : String(value)))
    expect(whole.model.observations.some(({ value }) => value === undefined)).toBe(true)
  })
})

it('every row says version, check sum and licence', () => {
  for (const { name } of recordTables()) {
    for (const row of read(whole, name)) {
      expect([row['record.version'], row['record.sha256'], row['record.licence']]).toEqual([whole.model.version, whole.site.sha256, 'CC-BY-4.0'])
    }
  }
})

describe('with texts that a reader could take for something else', () => {
  it('gives them back', () => {
    const rows = read(odd, 'claims').filter(({ id }) => id?.startsWith('odd-'))
    expect(rows.map((row) => withoutApostrophe(row['summary']))).toEqual(oddTexts.map((text) => text))
    expect(rows.map((row) => withoutApostrophe(row['quote.text']))).toEqual(oddTexts.map((text) => text))
  })

  it('no cell of any table can run as a formula', () => {
    const cells = recordTables().flatMap(({ name }) => read(odd, name).flatMap((row) => Object.values(row)))
    expect(cells.filter((cell) => runs.test(cell))).toEqual([])
    expect(cells.filter((cell) => cell.startsWith("'=")).length).toBeGreaterThan(0)
  })
})

it('begins with a byte order mark, so that spreadsheets read its letters', () => {
  expect(Buffer.from(whole.bytes('/data/claims.csv').slice(0, 3)).toString('hex')).toBe('efbbbf')
})
