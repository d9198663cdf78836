/** Reads and checks a record beside the page, so that the page answers meanwhile. */
import { readRecordText } from '../model/load.ts'
import { recordParts, withoutLists } from '../model/recordParts.ts'
import type { ReadAnswer } from './answers.ts'

declare const self: DedicatedWorkerGlobalScope

const say = (answer: ReadAnswer): void => self.postMessage(answer)

async function read(file: Blob): Promise<void> {
  const found = readRecordText(await file.text())
  if (!found.ok) {
    say({ problems: found.problems })
    return
  }
  for (const part of recordParts(found.record)) say({ part })
  say({ rest: withoutLists(found.record), hash: found.hash })
}

// What fails in a promise is not told to the page by itself, which would wait for ever.
self.addEventListener('message', ({ data }: MessageEvent<Blob>) => void read(data).catch(reportError))
