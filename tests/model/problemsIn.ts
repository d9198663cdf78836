import { loadModel } from '../../src/model/load.ts'
import type { Problem } from '../../src/model/problem.ts'

type Found = Pick<Problem, 'record' | 'path' | 'problem'>

/** What the door finds wrong with a text: which record, where, and what. Empty where it lets the text in. */
export function problemsOf(text: string): readonly Found[] {
  const loaded = loadModel(text)
  return loaded.ok ? [] : loaded.problems.map(({ record, path, problem }) => ({ record, path, problem }))
}

/** The same for a record that is not yet text. */
export const problemsIn = (record: unknown): readonly Found[] => problemsOf(JSON.stringify(record))
