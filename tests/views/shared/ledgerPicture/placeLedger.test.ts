import { describe, expect, test } from 'vitest'
import { day } from '../../../../src/model/days.ts'
import type { LedgerColumn, LedgerLine, LedgerPictureRow } from '../../../../src/views/shared/ledgerPicture/ledgerFacts.ts'
import { narrowLedger, wideLedger } from '../../../../src/views/shared/ledgerPicture/ledgerFrames.ts'
import { placeLedger } from '../../../../src/views/shared/ledgerPicture/placeLedger.ts'

const line = (text: string, rest: Partial<LedgerLine> = {}): LedgerLine => ({ text, look: 'plain', mark: null, ...rest })
const cells = (rest: Partial<Record<LedgerColumn, readonly LedgerLine[]>> = {}): Record<LedgerColumn, readonly LedgerLine[]> => ({
  term: [line('A term', { look: 'strong' })],
  owed: [line('One')],
  due: [line('13 July 2020')],
  delivery: [line('Overdue', { mark: { shape: 'triangle-up', tone: 'attention' } })],
  account: [line('Alleged', { mark: { shape: 'open-diamond', tone: 'open' } })],
  'united-states': [line('—')],
  taliban: [line('—')],
  'afghan-government': [line('—')],
  ...rest,
})
const heads: Readonly<Record<LedgerColumn, LedgerLine>> = {
  term: line('Term'),
  owed: line('Owed by'),
  due: line('Due'),
  delivery: line('Delivery'),
  account: line('Account'),
  'united-states': line('United States'),
  taliban: line('Taliban'),
  'afghan-government': line('Afghan government'),
}
const facts = (rows: readonly LedgerPictureRow[]) => ({ heads, rows })
const row = (key: string, rest: Partial<LedgerPictureRow> = {}): LedgerPictureRow => ({ key, group: 'A topic', cells: cells(), progress: [], timeGone: null, counts: null, ...rest })
const named = (key: string): LedgerPictureRow => row(key, { cells: cells({ term: [line(key, { look: 'strong' })] }) })

describe.each([['wide', wideLedger], ['narrow', narrowLedger]] as const)('the ledger drawn %s', (_, frame) => {
  test('has a form per mark and every word of every cell, inside its box', () => {
    const { texts, marks, width, height } = placeLedger(facts([named('first'), named('second')]), frame)
    expect(marks).toHaveLength(4)
    for (const words of ['first', 'second', 'A topic', '13 July 2020', 'Overdue', 'Alleged']) expect(texts.some(({ text }) => text === words), words).toBe(true)
    for (const { x, y } of [...texts, ...marks]) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThan(width)
      expect(y).toBeLessThan(height)
    }
  })

  test('names a run of rows once, and each row below the one before', () => {
    const placed = placeLedger(facts([named('first'), named('second'), { ...named('third'), group: 'Another' }]), frame)
    expect(placed.texts.filter(({ look }) => look === 'group').map(({ text }) => text)).toEqual(['A topic', 'Another'])
    const heights = ['first', 'second', 'third'].map((key) => placed.texts.find(({ text }) => text === key)?.y ?? 0)
    expect(heights).toEqual(heights.toSorted((a, b) => a - b))
    expect(new Set(heights).size).toBe(3)
  })

  test('gives a row the height of its highest cell', () => {
    const long = row('long', { cells: cells({ account: [line('many words '.repeat(12).trim())] }) })
    const heightOf = (rows: readonly LedgerPictureRow[]) => placeLedger(facts(rows), frame).height
    expect(heightOf([long])).toBeGreaterThan(heightOf([row('short')]) + 60)
  })

  test('has a bar only where somebody counted, with a dot per counter and the time gone', () => {
    const counted = row('counted', { progress: [{ counter: 'united-states', at: 0.5 }, { counter: 'press', at: 1 }], timeGone: 0.25 })
    const { ways } = placeLedger(facts([row('none'), counted]), frame)
    expect(ways.map(({ key, runs }) => [key, runs.map(({ x }) => x)])).toEqual([['counted', [60, 116]]])
    expect(ways[0]?.now).not.toBeNull()
    expect(ways[0]?.counts).toBeNull()
  })

  test('draws counts over time below the bar, where a body counted more than once', () => {
    const counts = { first: day('2020-02-29'), last: day('2020-04-06'), target: 5000, runs: [] }
    const bar = row('bar', { progress: [{ counter: 'taliban', at: 1 }] })
    const both = { ...bar, counts }
    const heightOf = (one: LedgerPictureRow) => placeLedger(facts([one]), frame).height
    expect(heightOf(both)).toBe(heightOf(bar) + 26)
  })

  test('of no term has nothing but its heads', () => {
    const { texts, marks, height } = placeLedger(facts([]), frame)
    expect(marks).toEqual([])
    expect(texts.map(({ text }) => text)).toEqual(frame.isHeadedOnce ? Object.values(heads).map(({ text }) => text) : [])
    expect(height).toBeGreaterThan(0)
  })
})

test('the three sides have columns of one width in every composition', () => {
  for (const { bands } of [wideLedger, narrowLedger]) {
    const widths = bands.flat().filter(({ column }) => ['united-states', 'taliban', 'afghan-government'].includes(column)).map(({ width }) => width)
    expect(widths).toHaveLength(3)
    expect(new Set(widths).size).toBe(1)
  }
})
