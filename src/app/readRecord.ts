import { hashText } from '../model/hashText.ts'
import type { Loaded } from '../model/load.ts'
import { openModel } from '../model/openModel.ts'
import { madeFor } from './madePage.ts'

/** A record this large is not the one that the page was made from: even its fingerprint would take time to work out. */
const mostBytes = 4_000_000

/**
 * Reads the record. A text with the fingerprint that the build wrote into the page was checked there, to the last byte; any
 * other goes through every check here, in a thread beside the page and with code that is fetched for it.
 */
export async function readRecord(file: Blob, base: string): Promise<Loaded> {
  if (file.size <= mostBytes) {
    const text = await file.text()
    const hash = hashText(text)
    if (hash === madeFor('record')) return { ok: true, model: openModel(JSON.parse(text)), hash }
  }
  const { readOther } = await import('./readOther.ts')
  return readOther(file, base)
}
