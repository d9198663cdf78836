// `npm run schema`: writes public/agreement.schema.json from the code's own schema and CITATION.cff from the record.
// Never edit those files.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { toJsonSchema } from '@valibot/to-json-schema'
import { checkRecord } from './record.mjs'
import { root } from './settings.mjs'
import { importSource } from './source.mjs'

/** The JSON Schema of the record, as the text of its file. */
export async function schemaText() {
  const { RecordSchema } = await importSource('src/model/schema.ts')
  const { $schema, ...schema } = toJsonSchema(RecordSchema, { target: 'draft-2020-12', overrideAction: withoutFlags })
  return `${JSON.stringify({ $schema, title: 'The record of the Doha Agreement Tracker', ...schema }, null, 2)}\n`
}

/**
 * JSON Schema knows no flags: a pattern that ignores case is published in the case it is written in.
 * @param {{ valibotAction: { type: string, requirement?: unknown }, jsonSchema: object }} context
 */
function withoutFlags({ valibotAction: { type, requirement }, jsonSchema }) {
  return type === 'regex' && requirement instanceof RegExp && requirement.flags === 'i' ? { ...jsonSchema, pattern: requirement.source } : undefined
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await writeFile(join(root, 'public/agreement.schema.json'), await schemaText())
  const { citationFile } = await importSource('src/files/citationFile.ts')
  const { loaded } = await checkRecord(join(root, 'public/agreement.json'))
  if (loaded.ok) await writeFile(join(root, 'CITATION.cff'), citationFile(loaded.model))
}
