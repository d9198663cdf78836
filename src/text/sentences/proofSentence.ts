import type { QuotationCounts } from '../../model/quotationCounts.ts'
import type { Source } from '../../model/types.ts'
import { countOf } from '../formatNumber.ts'

/** What stands beside words that no machine has compared with a text. */
export const transcribed = 'Transcribed, not machine-checked'

/** How a quotation came into the record; `source` is the one whose text it was found in, if any. */
export const proofSentence = (source: Source | undefined): string =>
  source === undefined
    ? `${transcribed}.`
    : `Found word for word, by machine, in the text of ${source.publisher}. That says nothing about whether it was said as it stands there.`

/** Both counts, with what they add up to. */
export function proofCountsSentence({ proven, statements, keyPhrases }: QuotationCounts): string {
  const by = [countOf(statements, 'statement'), countOf(keyPhrases, 'key phrase of a term', 'key phrases of terms')]
  return `Of ${countOf(proven + statements + keyPhrases, 'quotation')} public by this day, ${proven} ${proven === 1 ? 'is' : 'are'} proven and ${statements + keyPhrases} transcribed, not machine-checked: ${by.join(' and ')}.`
}
