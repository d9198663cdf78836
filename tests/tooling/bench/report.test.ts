import { expect, it, test } from 'vitest'
import { markdownTable } from '../../../scripts/bench/markdownTable.mjs'
import { median } from '../../../scripts/bench/median.mjs'
import { medianScores } from '../../../scripts/bench/medianScores.mjs'
import { readOptions } from '../../../scripts/bench/options.mjs'
import { writeMeasured } from '../../../scripts/bench/report.mjs'

test('the median is the middle, or the mean of the two in the middle', () => {
  expect(median([5, 1, 3])).toBe(3)
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(median([])).toBeNaN()
})

test('each figure of several runs has a median of its own', () => {
  const run = (firstPaint: number, score: number) => ({ firstPaint, largestPaint: 2 * firstPaint, blocked: 0, shift: 0, bytes: 10, requests: 3, scores: [score, 100] })
  const { firstPaint, largestPaint, scores } = medianScores([run(3, 90), run(1, 99), run(2, 98)])
  expect({ firstPaint, largestPaint, scores }).toEqual({ firstPaint: 2, largestPaint: 4, scores: [98, 100] })
})

test('a table is written with its figures to the right', () => {
  expect(markdownTable(['page', 'paint'], [['a|b', '1 s']])).toBe('| page | paint |\n|---|--:|\n| a\\|b | 1 s |')
})

it('reads what to run, in the order of the report', () => {
  const read = (...args: string[]) => readOptions(args, ['pages', 'kinds', 'commands'], ['pages', 'kinds'])
  expect(read()).toEqual({ runs: 5, only: ['pages', 'kinds'], write: true })
  expect(read('--runs', '7', '--only', 'commands,pages', '--no-write')).toEqual({ runs: 7, only: ['pages', 'commands'], write: false })
  expect(() => read('--only', 'page')).toThrow('There is no part "page"; there are pages, kinds, commands.')
  expect(() => read('--runs', 'many')).toThrow('--runs is "many"')
})

it('writes a part into its own place, and says which place a text lacks', () => {
  const text = 'Before\n<!-- measured: pages -->\nold\n<!-- end: pages -->\nafter'
  expect(writeMeasured(text, 'pages', 'new')).toBe('Before\n<!-- measured: pages -->\n\nnew\n\n<!-- end: pages -->\nafter')
  expect(() => writeMeasured(text, 'kinds', 'new')).toThrow('no place for "kinds"')
})
