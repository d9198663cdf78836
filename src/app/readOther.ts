import { type Loaded, loadModel } from '../model/load.ts'
import { readBeside } from '../reading/readBeside.ts'
import { readingWorker } from './readingWorker.ts'

/** Reads a record that nobody has checked yet: in a thread beside the page, or, where there is none to be had, in the page. */
export async function readOther(file: Blob): Promise<Loaded> {
  try {
    return await readBeside(readingWorker(), file)
  } catch {
    return loadModel(await file.text())
  }
}
