import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { pictureSourceSentence } from '../../../src/text/sentences/pictureSourceSentence.ts'

test('says the day, the record with its version and licence, and the address', () => {
  expect(pictureSourceSentence({ version: '1.2.0', licence: 'CC-BY-4.0' }, day('2020-04-06'), 'https://example.org/withdrawal#picture')).toBe(
    'As of 6 April 2020. Source: Doha Agreement Tracker, record version 1.2.0, licence CC BY 4.0. https://example.org/withdrawal#picture',
  )
})
