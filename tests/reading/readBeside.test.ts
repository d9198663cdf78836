import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readRecordText } from '../../src/model/load.ts'
import { recordParts, withoutLists } from '../../src/model/recordParts.ts'
import type { ReadAnswer } from '../../src/reading/answers.ts'
import { readBeside } from '../../src/reading/readBeside.ts'

const text = readFileSync('tests/fixtures/article.json', 'utf8')
const file = (of: string) => new Blob([of])

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
class Thread extends EventTarget {
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

const workerOf = (thread: Thread) => thread as unknown as Worker

test('a record read beside the page is the one that would be read in it, and the thread ends', async () => {
  const thread = new Thread()
  const beside = await readBeside(workerOf(thread), file(text))
  expect(beside).toEqual(readRecordText(text))
  expect(beside.ok).toBe(true)
  expect(thread.ended).toBe(true)
})

test('what is wrong with a record is told as it would be in the page', async () => {
  const wrong = text.replace('"claims"', '"clams"')
  const beside = await readBeside(workerOf(new Thread()), file(wrong))
  expect(beside).toEqual(readRecordText(wrong))
  expect(beside.ok).toBe(false)
})

test('a thread that fails is said to, so that the page reads the record itself', async () => {
  const thread = new Thread()
  thread.fails = true
  await expect(readBeside(workerOf(thread), file(text))).rejects.toThrow('no thread here')
  expect(thread.ended).toBe(true)
})
