import { describe, expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import type { Happening } from '../../../src/views/withdrawal/happenings.ts'
import { placeWithdrawal } from '../../../src/views/withdrawal/placeWithdrawal.ts'
import type { WithdrawalFacts } from '../../../src/views/withdrawal/withdrawalFacts.ts'
import { narrowFrame, wideFrame } from '../../../src/views/withdrawal/withdrawalFrames.ts'

const deadline = (on: string, label: string) => ({ key: `due-${on}`, name: label, label, term: 'a-term', day: day(on) })
const happening = (key: string, on: string): Happening => ({
  key, kind: 'event', name: `${key}, ${on}`, title: key, first: day(on), last: day(on), rank: 0, isTold: false,
})

const facts = (rest: Partial<WithdrawalFacts> = {}): WithdrawalFacts => ({
  asOf: day('2020-04-06'),
  signed: day('2020-02-29'),
  first: day('2020-02-29'),
  last: day('2021-04-29'),
  phases: [
    { key: 'first', first: day('2020-02-29'), last: day('2020-07-13') },
    { key: 'remaining', first: day('2020-07-13'), last: day('2021-04-29') },
  ],
  deadlines: [],
  series: [],
  happenings: [],
  leftOut: 0,
  ...rest,
})

describe('the frame', () => {
  test('has both phases end to end, and the as-of day between its ends', () => {
    const placed = placeWithdrawal(facts(), wideFrame)
    expect(placed.phases.map(({ text }) => text.text)).toEqual(['The first 135 days', 'The remaining nine and a half months'])
    expect(placed.asOf.text.text).toBe('As of 6 April 2020, day 37')
    expect(placed.asOf.text.x).toBeGreaterThan(placed.left)
  })

  test('is shorter in words on a narrow screen', () => {
    const placed = placeWithdrawal(facts(), narrowFrame)
    expect(placed.phases.map(({ text }) => text.text)).toEqual(['135 days', 'Remaining 9½ months'])
    expect(placed.width).toBe(360)
  })

  test('stands with the as-of day at either end', () => {
    const early = placeWithdrawal(facts({ asOf: day('2020-02-29') }), wideFrame)
    const late = placeWithdrawal(facts({ asOf: day('2021-08-31'), last: day('2021-08-31') }), wideFrame)
    expect(early.asOf.text).toMatchObject({ anchor: 'start', text: 'As of 29 February 2020, day 0' })
    expect(late.asOf.text.text).toContain('day 549')
  })
})

describe('due days', () => {
  test('close together share a label and keep a line each', () => {
    const deadlines = [deadline('2021-04-29', '0 by 29 April 2021'), deadline('2021-05-01', '0 by 1 May 2021')]
    const placed = placeWithdrawal(facts({ deadlines, last: day('2021-05-01') }), wideFrame)
    expect(placed.deadlines.map(({ text }) => text.text)).toEqual(['0 by 29 April 2021 to 1 May 2021', ''])
    expect(new Set(placed.deadlines.map(({ d }) => d)).size).toBe(2)
  })

  test('have words that the line of the day shown does not run through', () => {
    const deadlines = [deadline('2020-07-13', '8,600 by 13 July 2020'), deadline('2021-04-29', '0 by 29 April 2021 to 30 April 2021')]
    const { asOf, deadlines: due } = placeWithdrawal(facts({ deadlines, asOf: day('2020-12-31') }), wideFrame)
    const at = Number(/^M([\d.]+)/.exec(asOf.d)?.[1])
    const over = due.filter(({ text }) => text.anchor === 'end' && text.y > asOf.text.y && text.x > at && text.x - text.text.length * 7 < at)
    expect(over).toEqual([])
    expect(due.map(({ text }) => text.text)).toEqual(deadlines.map(({ label }) => label))
  })

  test('apart have a label each', () => {
    const deadlines = [deadline('2020-07-13', '8,600 by 13 July 2020'), deadline('2021-04-29', '0 by 29 April 2021')]
    const placed = placeWithdrawal(facts({ deadlines }), wideFrame)
    expect(placed.deadlines.map(({ text }) => text.text)).toEqual(['8,600 by 13 July 2020', '0 by 29 April 2021'])
  })
})

/** The runs of a line that goes down: where it is and from where to where. */
const runsOf = (d: string) => [...d.matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g)].map(([, x, from, to]) => ({ x: Number(x), from: Number(from), to: Number(to) }))

describe('lines of days and words', () => {
  const lateAugust = facts({
    asOf: day('2021-08-31'),
    last: day('2021-08-31'),
    deadlines: [deadline('2020-07-13', '8,600 by 13 July 2020'), deadline('2021-04-29', '0 by 29 April 2021'), deadline('2021-05-01', '0 by 1 May 2021')],
    happenings: [
      happening('US moves end date to 31 August', '2021-07-08'),
      happening('US sends 3,000 troops back', '2021-08-12'),
      happening('Last large allied airlifts end', '2021-08-28'),
      happening('Last US troops leave Afghanistan', '2021-08-30'),
    ],
  })

  test.each([
    ['wide', wideFrame, '2021-08-31'],
    ['narrow', narrowFrame, '2021-08-31'],
    ['wide, with a plan for later', wideFrame, '2021-09-11'],
    ['narrow, with a plan for later', narrowFrame, '2021-09-11'],
  ] as const)('keep apart, late in August 2021, %s', (_, frame, last) => {
    const { deadlines, asOf, happeningLabels, happeningsTitle, series } = placeWithdrawal({ ...lateAugust, last: day(last) }, frame)
    const rules = [...deadlines, asOf]
    const lines = rules.flatMap(({ key, d }) => runsOf(d).map((run) => ({ key, ...run })))
    expect(lines.length).toBeGreaterThanOrEqual(4)
    const words = [...rules.map(({ text }) => text), ...happeningLabels, happeningsTitle, ...series.map(({ title, titleY }) => ({ text: title, x: 0, y: titleY, anchor: 'start' }))]
    for (const { text, x, y, anchor } of words.filter((each) => each.text !== '')) {
      const width = text.length * 13 * 0.47
      const [from, to] = anchor === 'start' ? [x, x + width] : [x - width, x]
      const through = lines.filter((line) => line.x > from && line.x < to && line.from < y && line.to > y - 9)
      expect(through.map(({ key }) => `${key} through ${text}`)).toEqual([])
    }
  })

  test('lead to every happening of late August 2021 without crossing another label', () => {
    const { happeningLabels } = placeWithdrawal(lateAugust, wideFrame)
    expect(happeningLabels.map(({ anchor }) => anchor)).toEqual(['start', 'start', 'start', 'start'])
    const rows = new Map(happeningLabels.map(({ at, row }) => [at, row]))
    // The later a happening, the nearer its label.
    expect([...rows].toSorted(([a], [b]) => a - b).map(([, row]) => row)).toEqual([3, 2, 1, 0])
  })

  test('name the as-of day in short where there is no room for all of it', () => {
    expect(placeWithdrawal(facts({ asOf: day('2021-01-05') }), { ...narrowFrame, width: 120, right: 110 }).asOf.text.text).toBe('Day 311')
  })
})

describe('what happened', () => {
  test('is a mark each, those of one day one above the other', () => {
    const happenings = [happening('one', '2020-03-10'), happening('two', '2020-03-10'), happening('three', '2020-06-10')]
    const { marks } = placeWithdrawal(facts({ happenings }), wideFrame)
    expect(marks.map(({ key }) => key)).toEqual(['one', 'two', 'three'])
    const [one, two] = marks
    expect(one?.x).toBe(two?.x)
    expect(one?.y).not.toBe(two?.y)
  })

  test('is labelled where there is room, and not at all on a narrow screen', () => {
    const happenings = [happening('one', '2020-03-10')]
    expect(placeWithdrawal(facts({ happenings }), wideFrame).happeningLabels.map(({ text }) => text)).toEqual(['one'])
    expect(placeWithdrawal(facts({ happenings }), narrowFrame).happeningLabels).toEqual([])
  })
})

test('on a narrow screen happenings of one day pile up on that day, up to the day shown and not beyond it', () => {
  const happenings = Array.from({ length: 9 }, (_, index) => happening(String(index), '2020-04-06'))
  const placed = placeWithdrawal(facts({ happenings }), narrowFrame)
  const days = placed.marks.map(({ x }) => x)
  expect(new Set(days).size).toBe(1)
  expect(placed.asOf.d).toMatch(new RegExp(`^M${days[0]} `))
})
