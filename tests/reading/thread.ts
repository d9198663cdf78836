import { readRecordText } from '../../src/model/load.ts'
import { recordParts, withoutLists } from '../../src/model/recordParts.ts'
import type { ReadAnswer } from '../../src/reading/answers.ts'

/** What the thread tells of a text, as `worker.ts` does. */
function* answersOn(of: string): Generator<ReadAnswer> {
  const read = readRecordText(of)
  if (!read.ok) {
    yield { problems: read.problems }
    return
  }
  for (const part of recordParts(read.record)) yield { part }
  yield { rest: withoutLists(read.record), hash: read.hash }
}

/** A thread that answers one message after another. */
export class Thread extends EventTarget {
  ended = false
  fails = false
  readonly terminate = () => {
    this.ended = true
  }
  readonly postMessage = async (data: Blob) => {
    if (this.fails) {
      queueMicrotask(() => this.dispatchEvent(Object.assign(new Event('error'), { message: 'no thread here' })))
      return
    }
    for (const answer of answersOn(await data.text())) {
      queueMicrotask(() => this.dispatchEvent(Object.assign(new Event('message'), { data: structuredClone(answer) })))
    }
  }
}

export const workerOf = (thread: Thread) => thread as unknown as Worker
