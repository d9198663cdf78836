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
