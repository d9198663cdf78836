import { expect, test } from 'vitest'
import { proveQuotations } from '../../scripts/quotations/proveQuotations.mjs'
import { normaliseQuotation } from '../../src/model/normaliseQuotation.ts'

const text = normaliseQuotation('He said: “We’ll   see\nwhat comes.”')
const claim = (id: string, words: string | undefined, source = 'the-source') => ({
  id,
  ...(words === undefined ? {} : { quote: { text: words } }),
  sources: [source],
})

test('only what stands in the text to the letter is proven', () => {
  const claims = [
    claim('same', "We'll see what comes."),
    claim('other-letter', 'We’ll see what came.'),
    claim('other-case', 'we’ll see what comes.'),
    claim('without', undefined),
    claim('elsewhere', 'We’ll see what comes.', 'another-source'),
  ]
  const { found, missing } = proveQuotations({ claims, source: 'the-source', text, normalise: normaliseQuotation, fingerprint: (words) => words })
  expect(found).toEqual([{ claim: 'same', source: 'the-source', quotation: "We'll see what comes." }])
  expect(missing).toEqual(['other-letter', 'other-case'])
})
