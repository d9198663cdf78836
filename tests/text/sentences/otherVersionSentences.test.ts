import { describe, expect, it, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import type { Model } from '../../../src/model/types.ts'
import { versionsSince } from '../../../src/model/versionsSince.ts'
import { changesListName, laterVersionsSentence, otherVersionSentence, versionLine } from '../../../src/text/sentences/otherVersionSentences.ts'
import { articleRecord } from '../../views/renderView.tsx'

const first = { version: '0.1.0', day: day('2026-01-05'), summary: 'The first days.', changes: ['Ten terms.'] }
const second = { version: '0.2.0', day: day('2026-02-06'), summary: 'The first year.', changes: ['Forty terms.', 'Corrected: a date.'] }
const third = { version: '0.10.0', day: day('2026-03-07'), summary: 'All of it.', changes: [] }
const model: Model = { ...articleRecord, version: '0.10.0', versions: [first, second, third] }

describe('the versions since one', () => {
  it('are those after it, to the record’s own', () => {
    expect(versionsSince(model, '0.1.0')).toEqual({ version: first, later: [second, third] })
    expect(versionsSince(model, '0.10.0')).toEqual({ version: third, later: [] })
  })
  it('are not made up for a version that the change log does not know', () => {
    for (const name of ['0.1', '0.3.0', '1.0.0', '__proto__']) expect(versionsSince(model, name), name).toBeNull()
    expect(versionsSince({ ...model, versions: undefined }, '0.1.0')).toBeNull()
  })
})

describe('an address made from another version', () => {
  it('says which, and which is shown, with their days', () => {
    expect(otherVersionSentence(model, '0.1.0')).toBe(
      'This address was made from version 0.1.0 of the record, of 5 January 2026. What is shown is version 0.10.0, of 7 March 2026; it may read differently.',
    )
  })
  it('says that a version is unknown', () => {
    expect(otherVersionSentence(model, '0.3.0')).toBe(
      'This address names version 0.3.0 of the record, which is unknown here: the record’s change log does not list it. What is shown is version 0.10.0, of 7 March 2026; it may read differently.',
    )
    expect(otherVersionSentence({ ...model, versions: undefined }, '0.3.0')).toBe(
      'This address names version 0.3.0 of the record, which is unknown here: the record keeps no change log. What is shown is version 0.10.0; it may read differently.',
    )
  })
  it.each([
    [[second, third], '2 versions came after it, with 2 changes listed:'],
    [[{ ...second, changes: ['Forty terms.'] }], '1 version came after it, with 1 change listed:'],
    [[third], '1 version came after it, with no changes listed:'],
  ])('counts versions and changes', (later, sentence) => {
    expect(laterVersionsSentence(later)).toBe(sentence)
  })
})

test('a version is named with its day, and with its summary only where that may be shown', () => {
  expect(versionLine(second, true)).toBe('Version 0.2.0, 6 February 2026: The first year.')
  expect(versionLine(second, false)).toBe('Version 0.2.0, 6 February 2026')
  expect(changesListName(null)).toBe('What changed')
  expect(changesListName(day('2020-04-06'))).toBe('What changed in the whole record, also on what came after 6 April 2020')
})
