import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { citation } from '../../../src/text/sentences/citation.ts'
import { recordCitation } from '../../../src/text/sentences/recordCitation.ts'
import { articleRecord as model } from '../../views/renderView.tsx'

const sum = '27ff9f149b20ccd06984b7eb2147f9416eabf4865408673218da78cf10d841dc'
const page = { title: 'Sources', asOf: day('2020-03-10'), address: 'https://example.org/sources', sum }

test('a page is cited with its title, the version, how its SHA-256 begins, the day and the address', () => {
  expect(citation(model, page)).toBe(
    `“Sources”, Doha Agreement Tracker, record version ${model.version} (SHA-256 27ff9f149b20…), as of 10 March 2020, https://example.org/sources`,
  )
})

test('the first page, which is named like the whole, is named once; a sum that is not known is not named', () => {
  expect(citation(model, { ...page, title: 'Doha Agreement Tracker', sum: null })).toBe(
    `Doha Agreement Tracker, record version ${model.version}, as of 10 March 2020, https://example.org/sources`,
  )
})

test('the record as a whole is cited with the same sum', () => {
  expect(recordCitation(model, sum)).toBe(
    `Doha Agreement Tracker: the record, version ${model.version} (SHA-256 27ff9f149b20…), covering 29 February 2020 to 6 April 2020, CC-BY-4.0`,
  )
})
