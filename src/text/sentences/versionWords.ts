import type { Model } from '../../model/types.ts'

/** As many digits of a SHA-256 as a citation names: enough to tell any two records apart, few enough to compare by eye. */
export const shownDigits = 12

/**
 * How a citation names the text of the record: by its version and by how the SHA-256 of its file begins, which `/data`
 * gives in full. By the version alone where the sum is not known.
 */
export const versionWords = (model: Model, sum: string | null): string =>
  `version ${model.version}${sum === null ? '' : ` (SHA-256 ${sum.slice(0, shownDigits)}…)`}`
