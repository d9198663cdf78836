import { describe, expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { type Choices, noChoices } from '../../../src/state/choices.ts'
import { filterClaims } from '../../../src/views/claims/filterClaims.ts'
import { aRow } from './rows.ts'

const rows = [
  aRow('accuses', { party: ['taliban'], accused: ['united-states'], says: ['not-kept'], answer: ['none'] }, { words: 'drone attacks on civilians' }),
  aRow('accuses', { party: ['taliban'], accused: ['taliban'], says: ['kept'] }, { words: 'drone attacks on civilians' }),
  aRow('denies', { party: ['us-forces', 'united-states'], accused: ['united-states'], says: ['kept'] }, { words: 'baseless', date: '2020-04-06' }),
  aRow('older', { party: ['afghan-government'], accused: ['taliban'], says: ['mention'], verified: ['no'] }, { words: 'a drone', date: '2020-03-01' }),
]
const shown = (choices: Partial<Choices>) => filterClaims(rows, { ...noChoices, ...choices }).map(({ id }) => id)

describe('what passes the filters', () => {
  test('everything, once each and in the order given, where nothing is chosen', () => {
    expect(shown({})).toEqual(['accuses', 'denies', 'older'])
  })

  test('values of one filter add up', () => {
    expect(shown({ party: ['taliban', 'afghan-government'] })).toEqual(['accuses', 'older'])
  })

  test('filters narrow each other', () => {
    expect(shown({ party: ['taliban'], says: ['mention'] })).toEqual([])
  })

  test('one and the same point has to pass all of them', () => {
    expect(shown({ accused: ['united-states'], says: ['not-kept'] })).toEqual(['accuses'])
    expect(shown({ accused: ['taliban'], says: ['not-kept'] })).toEqual([])
  })

  test('a party stands for those who speak for it, and can be told from them', () => {
    expect(shown({ party: ['united-states'] })).toEqual(['denies'])
    expect(shown({ party: ['us-forces'] })).toEqual(['denies'])
  })

  test('an allegation with no answer on record', () => {
    expect(shown({ answer: ['none'] })).toEqual(['accuses'])
  })

  test('both ends of the days count', () => {
    expect(shown({ from: day('2020-04-05'), to: day('2020-04-05') })).toEqual(['accuses'])
    expect(shown({ from: day('2020-04-06') })).toEqual(['denies'])
    expect(shown({ to: day('2020-03-31') })).toEqual(['older'])
  })

  test('all the words, in any place', () => {
    expect(shown({ q: 'DRÔNE' })).toEqual(['accuses', 'older'])
    expect(shown({ q: 'civilian drone' })).toEqual(['accuses'])
    expect(shown({ q: '  ' })).toHaveLength(3)
  })

  test('whether a passage was seen', () => {
    expect(shown({ verified: 'no' })).toEqual(['older'])
  })
})
