import { describe, expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { claimRows, comingRows } from '../../../src/views/claims/claimRows.ts'
import { aClaim, aPoint, aTerm, modelOf, publicFrom } from '../../model/build.ts'
import { wholeRecord } from '../renderView.tsx'

/** More statements than are gone through at once: one in five came a month later, and one in five is on a term not public before. */
const aLargeModel = () =>
  modelOf({
    terms: [aTerm(), aTerm({ id: 'a-later-term', public: publicFrom('2020-04-01') })],
    claims: Array.from({ length: 4000 }, (_, at) =>
      aClaim({
        id: `claim-${at}`,
        date: at % 5 === 0 ? '2020-04-10' : '2020-03-10',
        party: 'united-states',
        points: [aPoint('not-kept', 'taliban', at % 5 === 1 ? { term: 'a-later-term' } : {})],
      }),
    ),
  })

const [march, april] = [day('2020-03-20'), day('2020-04-20')]

describe('rows of a record as large as ours', () => {
  test('are there at once', () => {
    expect(comingRows(wholeRecord, april)).toBeNull()
  })
})

describe('rows of a record many times as large', () => {
  test('come while others have their turn, and are those that would be worked out at once', async () => {
    const model = aLargeModel()
    let turns = 0
    let going = true
    const other = () => {
      turns += 1
      if (going) setTimeout(other)
    }
    setTimeout(other)
    const coming = comingRows(model, april)
    expect(coming).not.toBeNull()
    expect(comingRows(model, april)).toBe(coming)
    await coming
    going = false
    expect(turns).toBeGreaterThan(3)
    expect(comingRows(model, april)).toBeNull()
    expect(claimRows(model, april)).toEqual(claimRows(aLargeModel(), april))
    expect(claimRows(model, april)).toHaveLength(4000)
  })

  test('of days asked for one after another only the last is gone through to the end', async () => {
    const model = aLargeModel()
    const first = comingRows(model, march)
    const second = comingRows(model, april)
    await Promise.all([first, second])
    expect(comingRows(model, april)).toBeNull()
    const again = comingRows(model, march)
    expect(again).not.toBeNull()
    await again
    expect(comingRows(model, march)).toBeNull()
    expect(claimRows(model, march)).toHaveLength(3200)
    // Statements are there before the term they speak to was public, and then no filter about terms finds them.
    expect(claimRows(model, march).filter(({ values }) => values.term.length === 0)).toHaveLength(800)
  })
})
