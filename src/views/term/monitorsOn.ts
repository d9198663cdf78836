import type { Finding } from '../../model/rule/findings.ts'
import type { Claim } from '../../model/types.ts'
import type { Voice } from './voicesOn.ts'

/** What one monitor has published about a term. */
export interface MonitorReports {
  readonly monitor: string
  /** Its latest finding; null where it reported without one. */
  readonly finding: Finding | null
  /** The report shown first: the one with the finding, else the latest. */
  readonly first: Claim
  /** Its other reports, latest first. */
  readonly others: readonly Claim[]
}

const latestFirst = (a: Claim, b: Claim): number =>
  a.public.day === b.public.day ? (a.id < b.id ? -1 : 1) : a.public.day > b.public.day ? -1 : 1

/** The monitors that have spoken of a term, those with a finding first, each with all its reports. */
export function monitorsOn(findings: readonly Finding[], voices: readonly Voice[]): readonly MonitorReports[] {
  const reported = new Map(
    voices.map(({ by, stands, earlier }) => [by, [...stands.flatMap(({ claims }) => claims), ...earlier]]),
  )
  return [...new Set([...findings.map(({ monitor }) => monitor), ...reported.keys()])].flatMap((monitor) => {
    const finding = findings.find((each) => each.monitor === monitor) ?? null
    const claims = [...new Map((reported.get(monitor) ?? []).map((claim) => [claim.id, claim])).values()]
    const [latest] = claims.toSorted(latestFirst)
    const first = finding?.claim ?? latest
    if (first === undefined) return []
    return [{ monitor, finding, first, others: claims.toSorted(latestFirst).filter(({ id }) => id !== first.id) }]
  })
}
