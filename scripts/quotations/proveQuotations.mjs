/**
 * Compares the quotations of a source with its text. Exact: a quotation is found or it is not.
 * @param {{
 *   claims: readonly { id: string, quote?: { text: string }, sources: readonly string[] }[],
 *   source: string,
 *   text: string,
 *   normalise: (text: string) => string,
 *   fingerprint: (text: string) => string,
 * }} given `text` is normalised already
 * @returns {{ found: { claim: string, source: string, quotation: string }[], missing: string[] }} `missing` are the ids of
 *   claims that cite the source with a quotation that the text does not hold
 */
export function proveQuotations({ claims, source, text, normalise, fingerprint }) {
  const found = []
  const missing = []
  for (const { id, quote, sources } of claims) {
    if (quote === undefined || !sources.includes(source)) continue
    const words = normalise(quote.text)
    if (text.includes(words)) found.push({ claim: id, source, quotation: fingerprint(words) })
    else missing.push(id)
  }
  return { found, missing }
}
