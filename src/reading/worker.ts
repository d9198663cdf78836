/** Reads and checks a record beside the page, so that the page answers meanwhile. */
import { readRecordText } from '../model/load.ts'
import { recordParts, withoutLists } from '../model/recordParts.ts'
import type { ReadAnswer } from './answers.ts'

declare const self: DedicatedWorkerGlobalScope

const say = (answer: ReadAnswer): void => self.postMessage(answer)

self.addEventListener('message', async ({ data }: MessageEvent<Blob>) => {
  const read = readRecordText(await data.text())
  if (!read.ok) {
    say({ problems: read.problems })
    return
  }
  for (const part of recordParts(read.record)) say({ part })
  say({ rest: withoutLists(read.record), hash: read.hash })
})
