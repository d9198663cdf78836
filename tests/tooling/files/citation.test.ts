import { validateCFF } from 'cffjs'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { expect, it } from 'vitest'
import { root } from '../../../scripts/settings.mjs'
import { citationFile } from '../../../src/files/citationFile.ts'
import { theWhole } from './made.ts'

const { text, model } = await theWhole()

it('the file at the root of the repository is the one the code makes; `npm run schema` writes it', () => {
  expect(readFileSync(join(root, 'CITATION.cff'), 'utf8')).toBe(citationFile(model))
})

it('names what the format demands, with the version, its day and the licence of the record', () => {
  const cff: unknown = parse(text('/data/CITATION.cff'))
  expect(cff).toMatchObject({
    'cff-version': '1.2.0',
    message: expect.any(String),
    title: expect.any(String),
    authors: [{ name: 'Doha Agreement Tracker' }],
    type: 'dataset',
    version: model.version,
    'date-released': model.versions?.at(-1)?.day,
    license: 'CC-BY-4.0',
    url: 'https://example.org/doha/data',
    identifiers: [{ type: 'other', value: `sha256:${createHash('sha256').update(readFileSync(join(root, 'public/agreement.json'))).digest('hex')}` }],
  })
})

it('both files keep to the schema that the Citation File Format publishes, which refuses what it does not know', () => {
  const atRoot: unknown = parse(readFileSync(join(root, 'CITATION.cff'), 'utf8'))
  const onSite: unknown = parse(text('/data/CITATION.cff'))
  for (const cff of [atRoot, onSite]) {
    expect(validateCFF(structuredClone(cff))).toEqual(cff)
    expect(() => validateCFF({ ...Object(cff), licence: 'CC-BY-4.0' })).toThrow('must NOT have additional properties')
    expect(() => validateCFF({ ...Object(cff), 'date-released': '31 August 2021' })).toThrow('CFF validation failed')
  }
})
