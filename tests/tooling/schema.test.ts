import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { schemaText } from '../../scripts/schema.mjs'
import { root } from '../../scripts/settings.mjs'

const published = readFileSync(join(root, 'public/agreement.schema.json'), 'utf8')

test('the published schema is the one the code makes; `npm run schema` writes it', async () => {
  expect(published).toBe(await schemaText())
})

test('an independent validator accepts the record against the published schema', () => {
  const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(JSON.parse(published))
  const record: unknown = JSON.parse(readFileSync(join(root, 'public/agreement.json'), 'utf8'))
  validate(record)
  expect(validate.errors).toBeNull()
})

test('an independent validator refuses a key that is not part of the record', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(published))
  const record: unknown = { ...JSON.parse(readFileSync(join(root, 'public/agreement.json'), 'utf8')), respondTo: [] }
  expect(validate(record)).toBe(false)
})
