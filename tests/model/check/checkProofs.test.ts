import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkProofs } from '../../../src/model/check/checkProofs.ts'
import { loadModel } from '../../../src/model/load.ts'
import { normalisation } from '../../../src/model/normaliseQuotation.ts'
import { quotationProofs } from '../../../src/model/quotationProofs.ts'
import proofs from '../../../src/model/quotationProofs.json' with { type: 'json' }
import type { RecordFile } from '../../../src/model/schema.ts'
import { aClaim, aRecord } from '../build.ts'

const text = readFileSync('public/agreement.json', 'utf8')
const loaded = loadModel(text)
if (!loaded.ok) throw new Error('The record has problems.')
const { model } = loaded

const wordsOf = (claim: string): string => model.index.claims.get(claim)?.quote?.text ?? ''
/** A record with one statement that reads so, under the id of a proven one. */
const recordWith = (claim: string, words: string | undefined): RecordFile =>
  aRecord({ claims: [aClaim({ id: claim, ...(words === undefined ? {} : { quote: { text: words, language: 'en' } }) })] })
function faultsOf(record: RecordFile): readonly string[] {
  const found: string[] = []
  checkProofs(record, (id, path) => found.push(`${id} ${path}`))
  return found
}

/** Another letter of the same case, another sign. */
const another = (sign: string): string => (sign === 'e' ? 'a' : sign === 'E' ? 'A' : sign === ' ' ? '-' : sign === '.' ? ',' : /[A-Z]/.test(sign) ? 'E' : 'e')

describe('quotations that were found word for word', () => {
  test('there are some, each of a statement on record that cites the text, and they were compared as texts are now', () => {
    expect(quotationProofs).toHaveLength(14)
    for (const { claim, source } of quotationProofs) expect(model.index.claims.get(claim)?.sources, claim).toContain(source)
    expect(proofs.normalisation).toBe(normalisation)
    expect(proofs.texts.map(({ source }) => source)).toEqual(['c-founding-article'])
  })

  test.each(quotationProofs.map(({ claim }) => claim))('%s: any one letter changed is found and named', (claim) => {
    const words = wordsOf(claim)
    expect(faultsOf(recordWith(claim, words))).toEqual([])
    for (let at = 0; at < words.length; at += 1) {
      const changed = words.slice(0, at) + another(words.charAt(at)) + words.slice(at + 1)
      expect(faultsOf(recordWith(claim, changed)), changed).toEqual([`${claim} claims[0].quote.text`])
    }
  })

  test.each(quotationProofs.map(({ claim }) => claim))('%s: a changed letter stops the record from loading', (claim) => {
    const words = wordsOf(claim)
    const middle = Math.floor(words.length / 2)
    const entry = (quoted: string) => `"text": ${JSON.stringify(quoted)}`
    const changed = text.replace(entry(words), entry(words.slice(0, middle) + another(words.charAt(middle)) + words.slice(middle + 1)))
    expect(changed).not.toBe(text)
    const outcome = loadModel(changed)
    expect(outcome.ok ? [] : outcome.problems.map(({ record }) => record)).toEqual([claim])
  })

  test('a quotation taken away is named too; a record without the statement has nothing to answer for', () => {
    const [first] = quotationProofs
    expect(faultsOf(recordWith(first?.claim ?? '', undefined))).toHaveLength(1)
    expect(faultsOf(aRecord({ claims: [] }))).toEqual([])
  })

  test('other spaces and other forms of quotation marks are the same words', () => {
    const claim = '2020-04-05-usfora-will-defend-afghan-partners'
    expect(faultsOf(recordWith(claim, `  ${wordsOf(claim).replaceAll(' ', '\n ')} `))).toEqual([])
    expect(faultsOf(recordWith(claim, wordsOf(claim).replace('—', '-')))).toHaveLength(1)
  })
})
