import type { Report } from '../problem.ts'
import type { RecordFile } from '../schema.ts'

/**
 * A reply is public no earlier than what it answers, and answers on a term only what speaks to that term. A party
 * withdraws only earlier claims of its own.
 */
export function checkReplies(record: RecordFile, report: Report): void {
  const claims = new Map(record.claims.map((claim) => [claim.id, claim]))
  record.claims.forEach((claim, at) => {
    const links = [
      ...claim.repliesTo.map((id, n) => [id, `claims[${at}].repliesTo[${n}]`, null] as const),
      ...claim.bearsOn.map((id, n) => [id, `claims[${at}].bearsOn[${n}]`, null] as const),
      ...(claim.withdraws === undefined ? [] : [[claim.withdraws, `claims[${at}].withdraws`, null] as const]),
      ...claim.points.flatMap((point, p) =>
        point.answers.map((id, n) => [id, `claims[${at}].points[${p}].answers[${n}]`, point.term] as const),
      ),
    ]
    for (const [id, path, term] of links) {
      const earlier = claims.get(id)
      if (earlier === undefined) continue
      if (claim.public.day < earlier.public.day) {
        report(claim.id, path, `it is public on ${claim.public.day}, before "${id}", which it refers to (${earlier.public.day})`, 'Correct one of the two days, or remove the link.')
      }
      if (term !== null && !earlier.points.some((point) => point.term === term)) {
        report(claim.id, path, `"${id}" has no point on the term "${term}"`, 'Answer it on a term it speaks to, or code the missing point.')
      }
    }
    const withdrawn = claim.withdraws === undefined ? undefined : claims.get(claim.withdraws)
    if (withdrawn === claim) {
      report(claim.id, `claims[${at}].withdraws`, 'the claim withdraws itself', 'Name the earlier claim that it withdraws.')
    }
    if (withdrawn !== undefined && withdrawn.party !== claim.party) {
      report(claim.id, `claims[${at}].withdraws`, `"${withdrawn.id}" was made by another party`, 'A party can withdraw only its own claims.')
    }
  })
}
