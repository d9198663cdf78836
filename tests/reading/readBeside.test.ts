import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readRecordText } from '../../src/model/load.ts'
import { readBeside } from '../../src/reading/readBeside.ts'
import { Thread, workerOf } from './thread.ts'

const text = readFileSync('tests/fixtures/article.json', 'utf8')
const file = (of: string) => new Blob([of])

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
