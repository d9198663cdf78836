import { normalisation } from '../../model/normaliseQuotation.ts'
import { quotationCounts } from '../../model/quotationCounts.ts'
import { proofCountsSentence } from '../../text/sentences/proofSentence.ts'
import { Prose } from '../../ui/Prose.tsx'
import { useAsOf } from '../shared/useAsOf.ts'

/** Which quotations were compared with a text by machine, how, and how many were not. */
export function MethodQuotations() {
  const { model, asOf } = useAsOf()
  return (
    <Prose>
      <p>{proofCountsSentence(quotationCounts(model, asOf))}</p>
      <p>
        A quotation counts as proven when it stands, to the letter, in a text that was not copied from the record. Before
        they are compared, spaces and the forms of quotation marks and apostrophes are evened out, and nothing else
        (normalisation {normalisation}). The record keeps a fingerprint of each such quotation and of the text, not the
        text itself. One letter changed in a proven quotation stops the build, which names the statement.
      </p>
      <p>All other quotations were copied out by hand. Each statement’s own page says which sort its quotation is.</p>
    </Prose>
  )
}
