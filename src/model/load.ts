import * as v from 'valibot'
import { checkRecord } from './check/checkRecord.ts'
import { hashText } from './hashText.ts'
import { checkedRecord, indexed } from './openModel.ts'
import type { Problem } from './problem.ts'
import { scanKeys } from './scanKeys.ts'
import { RecordSchema } from './schema.ts'
import type { Model } from './types.ts'

/** What came of reading the file: the model with the fingerprint of its text, or everything that is wrong with it. */
export type Loaded =
  | { readonly ok: true; readonly model: Model; readonly hash: string }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const failed = (...problems: Problem[]): Read & { readonly ok: false } => ({ ok: false, problems })

function parseJson(text: string): { readonly value: unknown } | { readonly message: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) }
  }
}

const printPath = (path: readonly unknown[]): string =>
  path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('').replace(/^\./, '')

/** The id of the innermost record on the way to a fault. */
function recordOf(issue: v.BaseIssue<unknown>): string {
  const items = issue.path ?? []
  const owner = items.findLast((item) => {
    const input: unknown = item.value
    return typeof input === 'object' && input !== null && 'id' in input && typeof input.id === 'string'
  })
  const input: unknown = owner?.value
  return typeof input === 'object' && input !== null && 'id' in input ? String(input.id) : 'file'
}

function describe(issue: v.BaseIssue<unknown>): Problem {
  // Text is a string or an object by language: a fault inside the object says more than that it is neither.
  const inner = issue.type === 'union' ? issue.issues?.find((part) => part.path !== undefined) : undefined
  const { expected, received, type, message } = inner ?? issue
  const path = printPath([...(issue.path ?? []), ...(inner?.path ?? [])].map((item) => item.key))
  const unknownKey = expected === 'never'
  const missing = received === 'undefined'
  const found = received.length > 80 ? `${received.slice(0, 77)}…` : received
  return {
    record: recordOf(issue),
    path: path === '' ? 'the whole file' : path,
    problem: unknownKey
      ? 'this key is not part of the record'
      : missing
        ? 'a required entry is missing'
        : type === 'min_length'
          ? 'the text is empty'
          : type === 'regex'
            ? `${message}; found ${found}`
            : `expected ${expected ?? 'another value'}, found ${found}`,
    remedy: unknownKey
      ? 'Remove the key, or correct its spelling; the allowed keys are in agreement.schema.json.'
      : missing
        ? 'Add the entry; agreement.schema.json says what it may hold.'
        : 'Correct the value; agreement.schema.json says what is allowed.',
  }
}

/** What came of reading the file, before it is indexed. */
export type Read =
  | { readonly ok: true; readonly record: Omit<Model, 'index'>; readonly hash: string }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads the record from its text and opens it as a model; see `readRecordText` for what is checked. */
export function loadModel(text: string): Loaded {
  const read = readRecordText(text)
  return read.ok ? { ok: true, model: indexed(read.record), hash: read.hash } : read
}

/**
 * Reads the record from its text, once. Checks, in this order and stopping at the first kind that finds something:
 * that it is JSON, its keys, its structure, and what the records say of each other.
 */
export function readRecordText(text: string): Read {
  const parsed = parseJson(text)
  if ('message' in parsed) {
    return failed({
      record: 'file',
      path: 'the whole file',
      problem:
        text.trim() === '' ? 'the file is empty' : `the file is not JSON, or was cut off: ${parsed.message}`,
      remedy: 'Restore the file from its last good version, or mend the place named.',
    })
  }
  const keyProblems = scanKeys(text)
  if (keyProblems.length > 0) return failed(...keyProblems)

  const problems = problemsOf(parsed.value)
  return problems.length > 0 ? failed(...problems) : { ok: true, record: checkedRecord(parsed.value), hash: hashText(text) }
}

/**
 * What is wrong with a record that is JSON already, such as one that a reader has changed: its structure, and only when
 * that is sound what the records say of each other. Empty when nothing is.
 */
export function problemsOf(record: unknown): readonly Problem[] {
  const structure = v.safeParse(RecordSchema, record)
  return structure.success ? checkRecord(structure.output) : structure.issues.map(describe)
}
