import { describe, expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { exchangeFacts } from '../../../src/views/exchange/exchangeFacts.ts'
import { completeBy } from '../../../src/views/exchange/lateness.ts'
import { pausesOf } from '../../../src/views/exchange/pauses.ts'
import { periodsOf } from '../../../src/views/exchange/periods.ts'
import { happens, modelOf, says } from '../../model/build.ts'
import { articleRecord, wholeRecord } from '../renderView.tsx'

const turns = [
  happens('begins', '2020-04-08', 'begins'),
  happens('pauses', '2020-05-11', 'suspends'),
  happens('goes-on', '2020-05-25', 'resumes'),
  happens('pauses-again', '2020-08-19', 'suspends'),
]

describe('pauses', () => {
  const model = modelOf({ events: turns })

  test('last from what suspends to what resumes; the last one while nothing has resumed it', () => {
    expect(pausesOf(model, 'the-term', day('2020-12-31')).map(({ first, last }) => [first, last])).toEqual([
      ['2020-05-11', '2020-05-25'],
      ['2020-08-19', null],
    ])
  })

  test('are not known before they were public', () => {
    expect(pausesOf(model, 'the-term', day('2020-05-10'))).toEqual([])
    expect(pausesOf(model, 'the-term', day('2020-05-12')).map(({ last }) => last)).toEqual([null])
  })
})

describe('periods', () => {
  const claims = [
    says('before', '2020-03-15', 'afghan-government', 'not-yet', 'afghan-government'),
    says('during', '2020-05-12', 'taliban', 'not-kept', 'afghan-government'),
    says('same-day', '2020-05-25', 'taliban', 'kept', 'taliban'),
  ]
  const model = modelOf({ events: turns, claims })

  test('run from one turn to the next, with what was said in each', () => {
    const periods = periodsOf(model, ['the-term'], day('2020-06-30'))
    expect(periods.map(({ key, isPause, claims: said }) => [key, isPause, said.map(({ id }) => id)])).toEqual([
      ['signing', false, ['before']],
      ['begins', false, []],
      ['pauses', true, ['during']],
      ['goes-on', false, ['same-day']],
    ])
  })

  test('lose and double no statement', () => {
    const terms = ['taliban-prisoners-released', 'other-side-prisoners-released']
    const { to } = wholeRecord.agreement.coverage
    const said = periodsOf(wholeRecord, terms, to).flatMap((period) => period.claims.map(({ id }) => id))
    const all = wholeRecord.claims.filter((claim) => claim.points.some(({ term }) => terms.includes(term))).map(({ id }) => id)
    expect(said.toSorted()).toEqual(all.toSorted())
  })
})

describe('the facts of the exchange', () => {
  test('hold by 6 April 2020 nothing but the zeros of 18 March', () => {
    const { sides } = exchangeFacts(articleRecord, day('2020-04-06'))
    const totals = sides.map(({ counters }) => counters.flatMap((counter) => counter.totals.map(({ value, last, by }) => [value, last, by])))
    expect(totals).toEqual([[[0, '2020-03-18', 'united-states']], [[0, '2020-03-18', 'united-states']]])
  })

  test('keep the 500 of August apart from the releases under the agreement', () => {
    const [side] = exchangeFacts(wholeRecord, wholeRecord.agreement.coverage.to).sides
    expect(side?.apart.map(({ value }) => value)).toEqual([317])
    expect(side?.counters.flatMap(({ totals }) => totals).some(({ value }) => value === 4917)).toBe(false)
  })

  test('say by whose word a side was complete, and how many days after the date', () => {
    const { to } = wholeRecord.agreement.coverage
    const [, byTaliban] = exchangeFacts(wholeRecord, to).sides
    if (byTaliban === undefined) throw new Error('the record has no second side')
    const days = completeBy(wholeRecord, byTaliban, to).map(({ days: count }) => count)
    expect(days).toEqual(days.toSorted((a, b) => a - b))
    expect(days.at(-1)).toBe(177)
    expect(completeBy(wholeRecord, byTaliban, day('2020-04-06'))).toEqual([])
  })
})
