import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { calendarOf } from '../../scripts/scale/calendarOf.mjs'
import { scaledRecord, termCopies } from '../../scripts/scale/scaledRecord.mjs'
import { modelPath } from '../../scripts/settings.mjs'
import { slopeOf } from '../../scripts/scale/slopeOf.mjs'
import { checkRecord } from '../../src/model/check/checkRecord.ts'
import { loadModel } from '../../src/model/load.ts'
import { openModel } from '../../src/model/openModel.ts'
import { changeDays } from '../../src/model/rule/changeDays.ts'
import { changesBetween } from '../../src/model/rule/changes.ts'
import { findingsOn } from '../../src/model/rule/findings.ts'
import { headlineOf, termsBy } from '../../src/model/rule/headline.ts'
import { unansweredAllegations } from '../../src/model/rule/response.ts'
import { type Day, addDays, day, daysBetween } from '../../src/model/days.ts'
import type { RecordFile } from '../../src/model/schema.ts'
import type { Model } from '../../src/model/types.ts'
import { readsOf } from './readsOf.ts'

const record: RecordFile = JSON.parse(readFileSync(modelPath(), 'utf8'))
const calendar = calendarOf({ day, addDays, daysBetween })
const sizes = [1, 2, 4, 8]
/** What an answer costs is told at several sizes of the same make. */
const scaled = sizes.map((times) => scaledRecord(record, { times, calendar }))

describe('records of another size', () => {
  test('are valid, as large as asked for, and say what they are', () => {
    const times = 3
    const made = scaledRecord(record, { times, calendar })
    const loaded = loadModel(JSON.stringify(made))
    expect(loaded.ok ? [] : loaded.problems).toEqual([])
    for (const list of ['claims', 'events', 'observations', 'sources'] as const) expect(made[list]).toHaveLength(record[list].length * times)
    expect(made.terms).toHaveLength(record.terms.length * termCopies(times))
    expect(made.agreement.title).toMatch(/^Test material/)
    for (const claim of made.claims.slice(record.claims.length)) {
      expect(claim.summary).toMatch(/^Test material /)
      expect(claim.speaker ?? 'Test speaker').toMatch(/^Test speaker/)
    }
  })

  test('come out the same for the same seed, and only for it', () => {
    const text = (seed: number) => JSON.stringify(scaledRecord(record, { times: 2, seed, calendar }))
    expect(text(7)).toBe(text(7))
    expect(text(7)).not.toBe(text(8))
  })

  test('have as much of everything in proportion', () => {
    const [one, , , eight] = scaled.map(({ claims }) => ({
      points: claims.flatMap(({ points }) => points).length / claims.length,
      answers: claims.flatMap(({ points }) => points.flatMap(({ answers }) => answers)).length / claims.length,
      findings: claims.filter(({ kind }) => kind === 'finding').length / claims.length,
    }))
    expect(eight).toEqual(one)
  })

  test('reach about 600 terms where the claims are 400 times as many', () => {
    expect(record.terms.length * termCopies(400)).toBeGreaterThan(500)
    expect(record.terms.length * termCopies(400)).toBeLessThan(700)
  })
})

const headlines = (model: Model, asOf: Day) => termsBy(model, asOf).map(({ id }) => headlineOf(model, id, asOf))

/** With which power of the number of claims the reads of the record grow. */
function growth(work: (of: RecordFile, reads: () => number) => number): number {
  return slopeOf(
    scaled.map((of) => {
      const { value, reads } = readsOf(of)
      return [of.claims.length, work(value, reads)]
    }),
  )
}

describe('what the record costs grows no faster than the record', () => {
  // Reads are counted, not time: the same everywhere. A scan of the record for each term or claim shows as 1.3 or more.
  const most = 1.15

  test('checking', () => {
    expect(growth((of, reads) => (expect(checkRecord(of)).toEqual([]), reads()))).toBeLessThan(most)
  })

  test('indexing', () => {
    expect(growth((of, reads) => (openModel(of), reads()))).toBeLessThan(most)
  })

  test('the rule for every term at a day', () => {
    const cost = growth((of, reads) => {
      const model = openModel(of)
      reads()
      const found = headlines(model, model.agreement.coverage.to)
      for (const { term } of found) findingsOn(model, term, model.agreement.coverage.to)
      return reads()
    })
    expect(cost).toBeLessThan(most)
  })

  test('allegations with no answer on record', () => {
    const cost = growth((of, reads) => {
      const model = openModel(of)
      reads()
      unansweredAllegations(model, model.agreement.coverage.to)
      return reads()
    })
    expect(cost).toBeLessThan(most)
  })

  test('stepping from day to day, which reads far less than the first day did', () => {
    const shares: number[] = []
    const cost = growth((of, reads) => {
      const model = openModel(of)
      const days = changeDays(model).slice(-30)
      const [first, ...later] = days
      if (first === undefined) throw new RangeError('there is no day')
      reads()
      headlines(model, first)
      const whole = reads()
      for (const day of later) headlines(model, day)
      const step = reads() / later.length
      shares.push(step / whole)
      return step
    })
    expect(cost).toBeLessThan(most)
    expect(Math.max(...shares)).toBeLessThan(0.6)
  })
})

test('stepping through the days gives the same answers as asking for each day alone', () => {
  const of = JSON.stringify(scaledRecord(record, { times: 2, calendar }))
  const open = () => openModel(JSON.parse(of))
  const stepped = open()
  const days = changeDays(stepped)
  const asked = days.filter((_, at) => at % 40 === 0)
  for (const day of days) if (asked.includes(day) || day < '2020-05') headlines(stepped, day)
  // Backwards too, so that what was kept for a later day could be taken for an earlier one.
  for (const day of asked.toReversed()) {
    const alone = open()
    expect(headlines(stepped, day)).toEqual(headlines(alone, day))
    expect(unansweredAllegations(stepped, day)).toEqual(unansweredAllegations(alone, day))
    expect(changesBetween(stepped, alone.agreement.coverage.from, day)).toEqual(changesBetween(alone, alone.agreement.coverage.from, day))
  }
})
