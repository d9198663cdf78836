// `node scripts/quotations/prove.mjs <text> <source>`: compares every quotation that cites a source with the source's
// text, and keeps what came of it. The text itself is not kept, only its fingerprint: it belongs to its publisher.
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { modelPath, root } from '../settings.mjs'
import { importSource } from '../source.mjs'
import { proveQuotations } from './proveQuotations.mjs'

const kept = join(root, 'src/model/quotationProofs.json')
const [path, source] = process.argv.slice(2)

if (path === undefined || source === undefined) {
  console.error('Usage: node scripts/quotations/prove.mjs <file with the text> <id of the source>')
  process.exitCode = 1
} else {
  const { hashText } = await importSource('src/model/hashText.ts')
  const { normalisation, normaliseQuotation } = await importSource('src/model/normaliseQuotation.ts')
  const text = normaliseQuotation(await readFile(path, 'utf8'))
  const record = JSON.parse(await readFile(modelPath(), 'utf8'))
  const before = JSON.parse(await readFile(kept, 'utf8'))

  const { found, missing } = proveQuotations({ claims: record.claims, source, text, normalise: normaliseQuotation, fingerprint: hashText })
  const proofs = {
    normalisation,
    texts: [
      ...before.texts.filter((/** @type {{ source: string }} */ other) => other.source !== source),
      { source, sha256: createHash('sha256').update(text).digest('hex'), characters: text.length },
    ],
    quotations: [...before.quotations.filter((/** @type {{ source: string }} */ proof) => proof.source !== source), ...found],
  }
  await writeFile(kept, `${JSON.stringify(proofs, null, 2)}\n`)
  console.log(`${found.length} quotations stand in the text of ${source} word for word.`)
  if (missing.length > 0) console.log(`${missing.length} that cite it do not:\n${missing.map((id) => `  ${id}`).join('\n')}`)
}
