/**
 * The number of the normalisation below. A proof names it; a change of what is evened out needs a new number and new
 * proofs.
 */
export const normalisation = 1

/**
 * A text with its spaces and quotation marks evened out, and nothing else: every run of white space is one space,
 * without any at the ends; double marks of every form are `"` and single ones and apostrophes `'`. Letters, their case,
 * points, dashes and brackets stay as they are.
 */
export const normaliseQuotation = (text: string): string =>
  text
    .replaceAll(/[“”„‟«»″]/g, '"')
    .replaceAll(/[‘’‚‛‹›′`]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
