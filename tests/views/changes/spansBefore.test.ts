import { expect, it } from 'vitest'
import { addDays, day } from '../../../src/model/days.ts'
import { spansBefore } from '../../../src/views/changes/spansBefore.ts'

const signed = day('2020-02-29')
const changed = Array.from({ length: 40 }, (_, at) => addDays(signed, at * 3))

it('each span holds as many days with something new as it says', () => {
  const asOf = addDays(signed, 117)
  const spans = spansBefore(changed, signed, addDays(asOf, -1), asOf)
  expect(spans.map(({ days }) => days)).toEqual([10, 30, 'signing'])
  for (const { days, since } of spans) {
    if (days !== 'signing') expect(changed.filter((each) => each > since && each <= asOf)).toHaveLength(days)
  }
})

it('none reaches back beyond the signing, and none is shorter than the one shown', () => {
  const asOf = addDays(signed, 60)
  expect(spansBefore(changed, signed, addDays(asOf, -1), asOf).map(({ days }) => days)).toEqual([10, 'signing'])
  expect(spansBefore(changed, signed, addDays(signed, 3), asOf).map(({ days }) => days)).toEqual(['signing'])
  expect(spansBefore(changed, signed, signed, asOf)).toEqual([])
})
