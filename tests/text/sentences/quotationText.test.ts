import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { loadModel } from '../../../src/model/load.ts'
import { quotationText } from '../../../src/text/sentences/quotationText.ts'
import { reprintWords } from '../../../src/text/sentences/reprintWords.ts'
import { aSource } from '../../model/build.ts'

const loaded = loadModel(readFileSync('public/agreement.json', 'utf8'))
if (!loaded.ok) throw new Error('The record has problems.')
const { model } = loaded
const textOf = (id: string, asOf: string): string => {
  const claim = model.index.claims.get(id)
  if (claim === undefined) throw new Error(`There is no claim ${id}.`)
  return quotationText(model, claim, day(asOf))
}

describe('a quotation ready to paste', () => {
  test('has its speaker, office, day, channel and sources, each with its address', () => {
    const text = textOf('2020-04-05-usfora-upholds-terms-baseless', '2020-04-06')
    expect(text).toMatch(
      /^“USFOR-A .* baseless\.” – Sonny Leggett, US forces in Afghanistan, for the United States \(Spokesman for US Forces–Afghanistan\), 5 April 2020, social media \(Twitter\)\. Sources: SOFREP, “Taliban Cry Foul, Peace Deal With the US on the Rocks”, early April 2020, https:\/\/sofrep\.com/,
    )
  })

  test('names no source that was published later', () => {
    expect(textOf('2020-04-05-usfora-upholds-terms-baseless', '2020-04-06')).not.toContain('Republic World')
    expect(textOf('2020-04-05-usfora-upholds-terms-baseless', '2020-04-07')).toContain('Republic World')
  })

  test('is there for every quotation on record, word for word', () => {
    const quoted = model.claims.filter(({ quote }) => quote !== undefined)
    expect(quoted.length).toBeGreaterThan(150)
    for (const { id, quote } of quoted) expect(textOf(id, '2021-08-31')).toContain(`“${quote?.text}”`)
  })
})

test('a source says from whom it has its text', () => {
  expect(reprintWords(aSource({ origin: 'reprint', originOf: 'Reuters' }))).toBe(' (reprint of Reuters)')
  expect(reprintWords(aSource({ origin: 'reprint' }))).toBe(' (reprint)')
  expect(reprintWords(aSource({ origin: 'press', originOf: 'Reuters' }))).toBe(' (from Reuters)')
  expect(reprintWords(aSource({ origin: 'press' }))).toBe('')
})
