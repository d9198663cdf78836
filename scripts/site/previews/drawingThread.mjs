// A thread that makes pictures of drawings, one at a time, and lays them where it is told.
import { rename, writeFile } from 'node:fs/promises'
import { parentPort, threadId } from 'node:worker_threads'
import { rasterise } from './rasterise.mjs'

parentPort?.on('message', async (/** @type {{ svg: string, file: string }} */ { svg, file }) => {
  // Under its name it is whole, or not there: another build may look for it at the same time.
  const unfinished = `${file}.${process.pid}-${threadId}`
  await writeFile(unfinished, rasterise(svg))
  await rename(unfinished, file)
  parentPort?.postMessage(file, [])
})
