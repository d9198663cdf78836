import { indexInSteps } from '../model/buildIndex.ts'
import { type Loaded, loadModel } from '../model/load.ts'
import { headlineOf, termsBy } from '../model/rule/headline.ts'
import { inSteps } from '../model/steps.ts'
import { readBeside } from '../reading/readBeside.ts'
import { readAddress } from '../state/address.ts'
import { asOfDay } from '../state/asOfDay.ts'
import { finishInSlices } from '../state/finishInSlices.ts'
import { openBrowserHistory } from '../state/history.ts'
import { readingWorker } from './readingWorker.ts'

/**
 * Reads a record that nobody has checked yet: in a thread beside the page, or, where there is none to be had, in the page. The
 * marks tell the browser's tools, and our bench, what a large record takes long with.
 */
export async function readOther(file: Blob, base: string): Promise<Loaded> {
  performance.mark('record here')
  try {
    const read = await readBeside(readingWorker(), file)
    if (!read.ok) return read
    performance.mark('record read')
    const index = await finishInSlices(indexInSteps(read.record))
    performance.mark('record indexed')
    const model = { ...read.record, index }
    const asOf = asOfDay({ model, address: readAddress(openBrowserHistory().current(), base, model) })
    // Most pages say it first, and it is remembered: worked out while a page is drawn it would hold the page up.
    await finishInSlices(inSteps(termsBy(model, asOf), ({ id }) => headlineOf(model, id, asOf), 1))
    return { ok: true, model, hash: read.hash }
  } catch {
    return loadModel(await file.text())
  }
}
