import { type Loaded, loadModel } from '../model/load.ts'
import { readBeside } from '../reading/readBeside.ts'
import { readingWorker } from './readingWorker.ts'

/** Reads a record that nobody has checked yet: in a thread beside the page, or, where there is none to be had, in the page. */
export async function readOther(bytes: ArrayBuffer): Promise<Loaded> {
  try {
    return await readBeside(readingWorker(), bytes)
  } catch {
    return loadModel(new TextDecoder().decode(bytes))
  }
}
