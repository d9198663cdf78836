import { formatNumber } from '../../text/formatNumber.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Prose } from '../../ui/Prose.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { doubleCoding } from './doubleCoding.ts'

const { claims, units, says, answers } = doubleCoding

const figures: readonly { readonly what: string; readonly how: string; readonly value: string }[] = [
  {
    what: 'Which term and which party a statement means',
    how: `Named alike in ${units.shared} cases, by one coding only in ${units.byOneOnly}.`,
    value: `F1 ${units.f1.toFixed(2)}`,
  },
  { what: 'What it says of them', how: 'On the cases that both named.', value: `${says.percent} percent alike, Cohen’s kappa ${says.kappa.toFixed(2)}` },
  { what: 'Which earlier statement it answers', how: 'Links from answer to allegation.', value: `F1 ${answers.f1.toFixed(2)}` },
]

/** How statements were coded into points, and how far two codings agreed. */
export function MethodCoding() {
  const { model } = useAsOf()
  return (
    <>
      <Prose>
        <p>
          A statement is coded into points: one for each term that it bears on and each party whose conduct it means. Every point
          has one of the values above, and the earlier statements that it answers on that term. The narrower term is taken; the
          wider one only where the statement speaks of it as such. When in doubt the weaker value is taken. An act is no answer.
        </p>
        <p>
          All {claims} statements of the whole record were coded twice, independently, from summary, quotation, kind and terms,
          and then reconciled. The figures are from before they were reconciled.
          {model.claims.length !== claims &&
            ` The record shown holds ${formatNumber(model.claims.length)} statements; the figures speak of those ${claims}.`}
        </p>
      </Prose>
      <DataTable
        caption="How far the two codings agreed"
        stack
        rows={figures}
        rowKey={({ what }) => what}
        columns={[
          { key: 'what', header: 'Agreement on', rowHeader: true, cell: ({ what }) => what },
          { key: 'how', header: 'Counted on', cell: ({ how }) => how },
          { key: 'value', header: 'Figure', cell: ({ value }) => value },
        ]}
        note="Both coders read the same summaries and the same list of terms. The figures speak of the coding, not of the sources and not of whether a statement is true."
      />
    </>
  )
}
