import type { Read } from '../model/load.ts'
import { comingRecord } from '../model/recordParts.ts'
import type { ReadAnswer, ReadEnd } from './answers.ts'

/**
 * Has a record read and checked in another thread, and takes it over piece by piece. Rejects where the thread fails, as
 * where the browser has none for us.
 */
export async function readBeside(worker: Worker, file: Blob): Promise<Read> {
  const coming = comingRecord()
  const answer = await new Promise<ReadEnd>((resolve, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
    worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
      if ('part' in data) coming.add(data.part)
      else resolve(data)
    })
    worker.postMessage(file)
  }).finally(() => worker.terminate())
  if ('problems' in answer) return { ok: false, problems: answer.problems }
  return { ok: true, record: coming.whole(answer.rest), hash: answer.hash }
}
