import { readFileSync } from 'node:fs'
import { parse } from '@retorquere/bibtex-parser'
import { Cite } from '@citation-js/core'
import { read as readRis } from '@customcommander/ris'
import '@citation-js/plugin-csl'
import { describe, expect, test } from 'vitest'
import { day } from '../../src/model/days.ts'
import { loadModel } from '../../src/model/load.ts'
import { bibliographyFormats, bibliographyText } from '../../src/text/bibliography.ts'
import type { CslItem } from '../../src/text/cslItem.ts'
import { pageItem, sourceItem, statementItem } from '../../src/text/cslItems.ts'

const loaded = loadModel(readFileSync('public/agreement.json', 'utf8'))
if (!loaded.ok) throw new Error('The record has problems.')
const { model } = loaded
const last = day('2021-08-31')

/** Letters and figures alone: what is typeset as a dash or a mark differs from form to form. */
const bare = (text: unknown): string => String(text).normalize('NFKD').replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase()

const page = pageItem(model, { title: 'The prisoner exchange', asOf: day('2020-04-06'), path: '/exchange', address: 'https://example.org/exchange?asof=2020-04-06&v=0.2.1', sum: `27ff9f149b20${'c'.repeat(52)}` })
const works: readonly CslItem[] = [
  page,
  ...model.claims.map((claim) => statementItem(model, claim, last)),
  ...model.sources.map((source) => sourceItem(source)),
]

test('authors stand one by one: no name of the record holds another', () => {
  const reports = model.sources.map((source) => sourceItem(source))
  const names = reports.flatMap(({ author = [] }) => author.map(({ literal }) => literal))
  expect(names.length).toBeGreaterThan(40)
  expect(names.filter((name) => / and |&|;|,.*,/.test(name))).toEqual([])
  expect(reports.find(({ id }) => id === 'n-upi-2020-03-23')?.author).toEqual(['Don Jacobson', 'Danielle Haynes', 'Darryl Coote'].map((literal) => ({ literal })))
})

describe('works for reference managers', () => {
  test('BibTeX is read back by another program, with title, author, year and address', { timeout: 60_000 }, () => {
    for (const work of works) {
      const { entries, errors } = parse(bibliographyText(work, 'bibtex'))
      expect(errors, work.id).toEqual([])
      expect(entries, work.id).toHaveLength(1)
      const [entry] = entries
      if (entry === undefined) continue
      const { key, fields } = entry
      expect(bare(key)).toBe(bare(work.id))
      expect(bare(fields.title), work.id).toBe(bare(work.title))
      expect(fields.year ?? '', work.id).toBe(String(work.issued?.['date-parts'][0][0] ?? ''))
      if (work.URL !== undefined) expect(fields.url, work.id).toBe(work.URL)
      expect(fields.author?.map(({ name, lastName, firstName }) => bare(name ?? `${firstName} ${lastName}`)) ?? [], work.id).toEqual(
        (work.author ?? []).map(({ literal }) => bare(literal)),
      )
    }
  })

  test('RIS is read back by another program, with title, author, year and address', () => {
    for (const work of works) {
      const records = readRis(bibliographyText(work, 'ris'))
      expect(records, work.id).toHaveLength(1)
      const [{ TI, AU, PY, UR } = {}] = records
      expect(TI, work.id).toEqual([work.title])
      // A reader of RIS takes what stands behind a comma for a first name, and what stands behind a second for a suffix.
      expect((AU ?? []).map(({ last_name, first_name = '', suffix = '' }) => bare(`${last_name}${first_name}${suffix}`)), work.id).toEqual((work.author ?? []).map(({ literal }) => bare(literal)))
      expect(PY?.[0] ?? '', work.id).toBe(String(work.issued?.['date-parts'][0][0] ?? ''))
      expect(UR?.[0], work.id).toBe(work.URL)
    }
  })

  test('CSL-JSON is what a CSL processor sets as a reference', { timeout: 60_000 }, () => {
    for (const work of works) {
      const items: unknown = JSON.parse(bibliographyText(work, 'csl-json'))
      expect(items).toEqual([work])
      const reference = new Cite(work).format('bibliography', { format: 'text', template: 'apa' })
      expect(bare(reference), work.id).toContain(bare(work.title))
      // The style names decrees and resolutions by their titles alone.
      if (work.type === 'legislation') continue
      for (const { literal } of work.author ?? []) expect(bare(reference), work.id).toContain(bare(literal))
    }
  })

  test('a page says the version of the record, how its SHA-256 begins, and its day; its address is pinned to both', () => {
    expect(page).toEqual({
      id: 'doha-agreement-tracker-exchange-0.2.1',
      type: 'webpage',
      title: 'The prisoner exchange',
      'container-title': 'Doha Agreement Tracker',
      version: model.version,
      note: `Doha Agreement Tracker, record version ${model.version} (SHA-256 27ff9f149b20…), as of 6 April 2020`,
      URL: 'https://example.org/exchange?asof=2020-04-06&v=0.2.1',
    })
  })

  test('every form of a page carries the version and the sum', () => {
    for (const format of bibliographyFormats) {
      expect(bibliographyText(page, format), format).toContain(`record version ${model.version} (SHA-256 27ff9f149b20`)
    }
    const [entry] = parse(bibliographyText(page, 'bibtex')).entries
    expect(bare(entry?.fields.note)).toBe(bare(page.note))
    expect(readRis(bibliographyText(page, 'ris'))[0]?.N1?.join()).toBe(page.note)
  })

  test('a statement is cited with its speaker, its day and the source that carries it, no later one among them', () => {
    const claim = model.index.claims.get('2020-04-05-usfora-upholds-terms-baseless')
    expect(claim && statementItem(model, claim, day('2020-04-06'))).toMatchObject({
      type: 'post',
      author: [{ literal: 'Sonny Leggett' }],
      issued: { 'date-parts': [[2020, 4, 5]] },
      publisher: 'SOFREP',
      note: 'Sonny Leggett: Spokesman for US Forces–Afghanistan. Twitter. As carried by SOFREP: Taliban Cry Foul, Peace Deal With the US on the Rocks',
    })
  })

  test('a day that is not known is not made up; a reprint says so', () => {
    const merit = model.index.claims.get('2020-04-press-prisoner-complaint-has-merit')
    const item = merit && statementItem(model, merit, last)
    expect(item?.issued).toEqual({ 'date-parts': [[2020, 4]] })
    expect(item?.note).toContain('Date known as early April 2020')
    const reprint = model.sources.find(({ origin, originOf }) => origin === 'reprint' && originOf !== undefined)
    expect(reprint && sourceItem(reprint).note).toBe(`Reprint of ${reprint?.originOf}`)
  })
})
