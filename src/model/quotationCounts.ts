import type { Day } from './days.ts'
import { proofOf, type QuotationProof } from './quotationProofs.ts'
import { publicBy } from './rule/publicBy.ts'
import { publishedBy } from './rule/publishedBy.ts'
import type { Claim, Model } from './types.ts'

/** The proof of a quotation as of a day: none while the text it was compared with was not published. */
export function proofAsOf(model: Model, claim: Claim, asOf: Day): QuotationProof | undefined {
  const proof = proofOf(claim)
  if (proof === undefined) return undefined
  const source = model.index.sources.get(proof.source)
  return source !== undefined && publishedBy(source, asOf) ? proof : undefined
}

/** How many quotations the record holds by a day. */
export interface QuotationCounts {
  /** Found word for word in a text that was not copied from the record. */
  readonly proven: number
  /** Copied out by hand: words of speakers. */
  readonly statements: number
  /** Copied out by hand: key phrases of terms. */
  readonly keyPhrases: number
}

/** Counts the quotations of claims and the key phrases of terms that were public by the day. */
export function quotationCounts(model: Model, asOf: Day): QuotationCounts {
  const quoted = model.claims.filter((claim) => claim.quote !== undefined && publicBy(claim, asOf))
  const proven = quoted.filter((claim) => proofAsOf(model, claim, asOf) !== undefined).length
  const phrases = model.terms.filter((term) => term.keyPhrase !== undefined && publicBy(term, asOf))
  return { proven, statements: quoted.length - proven, keyPhrases: phrases.length }
}
