import { indexInSteps } from '../model/buildIndex.ts'
import type { Loaded } from '../model/load.ts'
import { type RecordPart, joinParts } from '../model/recordParts.ts'
import type { Model } from '../model/types.ts'
import type { ReadAnswer, ReadEnd } from './answers.ts'

/** So many steps of the index are taken at a stretch, which is less than a frame. */
const stretch = 8

/** Lets the browser answer to the reader. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Indexes a record a stretch at a time. */
async function openInSteps(record: Omit<Model, 'index'>): Promise<Model> {
  const steps = indexInSteps(record)
  for (let taken = 1; ; taken += 1) {
    const step = steps.next()
    if (step.done === true) return { ...record, index: step.value }
    if (taken % stretch === 0) await breathe()
  }
}

/**
 * Has a record read and checked in another thread, and takes it over piece by piece. Rejects where the thread fails, as
 * where the browser has none for us.
 */
export async function readBeside(worker: Worker, bytes: ArrayBuffer): Promise<Loaded> {
  const parts: RecordPart[] = []
  const answer = await new Promise<ReadEnd>((resolve, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
    worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
      if ('part' in data) parts.push(data.part)
      else resolve(data)
    })
    worker.postMessage(bytes)
  }).finally(() => worker.terminate())
  if ('problems' in answer) return { ok: false, problems: answer.problems }
  return { ok: true, model: await openInSteps(joinParts(answer.rest, parts)), hash: answer.hash }
}
