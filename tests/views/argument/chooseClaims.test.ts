import { describe, expect, test } from 'vitest'
import { type ArgumentChoice, chooseClaims } from '../../../src/views/argument/chooseClaims.ts'
import { aTerm, modelOf, says } from '../../model/build.ts'

const model = modelOf({
  terms: [aTerm(), aTerm({ id: 'other-term' })],
  claims: [
    says('accuses', '2020-03-01', 'taliban', 'not-kept', 'united-states', { kind: 'alleges-breach' }),
    says('denies', '2020-03-02', 'us-forces', 'kept', 'united-states', { kind: 'denies', answers: ['accuses'], repliesTo: ['accuses'] }),
    says('faults', '2020-03-03', 'taliban', 'not-kept', 'afghan-government', { kind: 'alleges-breach', term: 'other-term' }),
    says('apart', '2020-03-04', 'nato', 'mention', 'taliban'),
  ],
})
const all: ArgumentChoice = { party: [], term: [], kind: [] }
const choose = (choice: Partial<ArgumentChoice>) => {
  const { fitting, shown } = chooseClaims(model, model.claims, { ...all, ...choice })
  return { fitting: [...fitting], beside: [...shown].filter((id) => !fitting.has(id)) }
}

describe('the statements that fit', () => {
  test('are all of them without a choice', () => {
    expect(choose({})).toEqual({ fitting: ['accuses', 'denies', 'faults', 'apart'], beside: [] })
  })

  test('of one party are its own, agents with it, and beside them what they answer and what answers them', () => {
    expect(choose({ party: ['united-states'] })).toEqual({ fitting: ['denies'], beside: ['accuses'] })
  })

  test('between two parties are what either says about one of the two', () => {
    expect(choose({ party: ['united-states', 'taliban'] }).fitting).toEqual(['accuses', 'denies'])
    expect(choose({ party: ['taliban', 'afghan-government'] })).toEqual({ fitting: ['faults'], beside: [] })
  })

  test('on a term are those with a point on it', () => {
    expect(choose({ term: ['other-term'] })).toEqual({ fitting: ['faults'], beside: [] })
  })

  test('of a kind stand with their answers beside them', () => {
    expect(choose({ kind: ['alleges-breach'] })).toEqual({ fitting: ['accuses', 'faults'], beside: ['denies'] })
  })

  test('may be none', () => {
    expect(choose({ term: ['other-term'], kind: ['promises'] })).toEqual({ fitting: [], beside: [] })
  })
})
