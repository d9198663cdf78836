import { expect, it } from 'vitest'
import { briefLeavesOut } from '../../../src/text/sentences/briefLeavesOut.ts'

it('says how many allegations a brief leaves out, and how many of them have no answer on record', () => {
  expect(briefLeavesOut(9, 4)).toBe('9 earlier allegations, 4 of them with no answer on record, are on the page alone')
  expect(briefLeavesOut(2, 0)).toBe('2 earlier allegations are on the page alone')
  expect(briefLeavesOut(1, 1)).toBe('1 earlier allegation, with no answer on record, is on the page alone')
  expect(briefLeavesOut(1, 0)).toBe('1 earlier allegation is on the page alone')
})
