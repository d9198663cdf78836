import type { Report } from '../problem.ts'
import { isAsProven, quotationProofs } from '../quotationProofs.ts'
import type { RecordFile } from '../schema.ts'

/**
 * A quotation that was proven against a text is still, to the letter, what was found there. Proofs of claims that a
 * record does not hold say nothing about it.
 */
export function checkProofs(record: RecordFile, report: Report): void {
  const at = new Map(record.claims.map(({ id }, place) => [id, place]))
  for (const proof of quotationProofs) {
    const place = at.get(proof.claim)
    const claim = place === undefined ? undefined : record.claims[place]
    if (claim === undefined || (claim.quote !== undefined && isAsProven(proof, claim.quote.text))) continue
    report(
      proof.claim,
      `claims[${place}].quote.text`,
      `the quotation was found word for word in the text of "${proof.source}" and no longer reads as it did there`,
      'Restore the words. Where they were wrong, compare them with the text again: node scripts/quotations/prove.mjs.',
    )
  }
}
