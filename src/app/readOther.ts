import { indexInSteps } from '../model/buildIndex.ts'
import { type Loaded, loadModel } from '../model/load.ts'
import { readBeside } from '../reading/readBeside.ts'
import { finishInSlices } from '../state/finishInSlices.ts'
import { readingWorker } from './readingWorker.ts'

/**
 * Reads a record that nobody has checked yet: in a thread beside the page, or, where there is none to be had, in the page. Where
 * a large one takes long, the marks tell the browser's tools, and our bench, with what.
 */
export async function readOther(file: Blob): Promise<Loaded> {
  try {
    const read = await readBeside(readingWorker(), file)
    if (!read.ok) return read
    performance.mark('record read')
    const index = await finishInSlices(indexInSteps(read.record))
    performance.mark('record indexed')
    return { ok: true, model: { ...read.record, index }, hash: read.hash }
  } catch {
    return loadModel(await file.text())
  }
}
