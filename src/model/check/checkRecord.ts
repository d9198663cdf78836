import type { Problem } from '../problem.ts'
import type { RecordFile } from '../schema.ts'
import { checkCoding } from './checkCoding.ts'
import { checkCycles } from './checkCycles.ts'
import { checkDates } from './checkDates.ts'
import { checkIds } from './checkIds.ts'
import { checkProofs } from './checkProofs.ts'
import { checkReferences } from './checkReferences.ts'
import { checkReplies } from './checkReplies.ts'
import { checkTexts } from './checkTexts.ts'
import { checkVersions } from './checkVersions.ts'

/**
 * What the structure cannot say: whether records agree with each other. Returns every problem, not the first.
 * Days and references come first; the checks that follow them run only when those are sound, so that one mistake is
 * reported once.
 */
export function checkRecord(record: RecordFile): readonly Problem[] {
  const problems: Problem[] = []
  const report = (id: string, path: string, problem: string, remedy: string) => {
    problems.push({ record: id, path, problem, remedy })
  }
  checkIds(record, report)
  checkReferences(record, report)
  checkDates(record, report)
  if (problems.length === 0) {
    checkReplies(record, report)
    checkCycles(record, report)
  }
  checkCoding(record, report)
  checkTexts(record, report)
  checkProofs(record, report)
  checkVersions(record, report)
  return problems
}
