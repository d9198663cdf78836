import { hashText } from './hashText.ts'
import { normaliseQuotation } from './normaliseQuotation.ts'
import proofs from './quotationProofs.json' with { type: 'json' }
import type { Claim } from './types.ts'

/** That a quotation stands in a text that was not copied from the record; `scripts/quotations/prove.mjs` writes them. */
export interface QuotationProof {
  /** The id of the claim. */
  readonly claim: string
  /** The id of the source whose text was compared. */
  readonly source: string
  /** Fingerprint of the quotation as it was compared, normalised. */
  readonly quotation: string
}

/** Every proof on record. */
export const quotationProofs: readonly QuotationProof[] = proofs.quotations

/** Whether the words are those that were compared. */
export const isAsProven = (proof: QuotationProof, words: string): boolean =>
  hashText(normaliseQuotation(words)) === proof.quotation

/** The proof of a claim's quotation as it stands; undefined where it has no quotation, or none that was compared. */
export const proofOf = ({ id, quote }: Pick<Claim, 'id' | 'quote'>): QuotationProof | undefined =>
  quote === undefined ? undefined : quotationProofs.find((proof) => proof.claim === id && isAsProven(proof, quote.text))
