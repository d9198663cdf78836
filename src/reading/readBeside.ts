import { indexInSteps } from '../model/buildIndex.ts'
import type { Loaded } from '../model/load.ts'
import { type RecordPart, joinParts } from '../model/recordParts.ts'
import { finishInSlices } from '../model/steps.ts'
import type { ReadAnswer, ReadEnd } from './answers.ts'

/**
 * Has a record read and checked in another thread, and takes it over piece by piece. Rejects where the thread fails, as
 * where the browser has none for us.
 */
export async function readBeside(worker: Worker, file: Blob): Promise<Loaded> {
  const parts: RecordPart[] = []
  const answer = await new Promise<ReadEnd>((resolve, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
    worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
      if ('part' in data) parts.push(data.part)
      else resolve(data)
    })
    worker.postMessage(file)
  }).finally(() => worker.terminate())
  if ('problems' in answer) return { ok: false, problems: answer.problems }
  const record = joinParts(answer.rest, parts)
  return { ok: true, model: { ...record, index: await finishInSlices(indexInSteps(record)) }, hash: answer.hash }
}
