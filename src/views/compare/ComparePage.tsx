import { useShown } from '../../state/ShownAddress.tsx'
import { PageHeading } from '../../ui/PageHeading.tsx'
import { CompareDaysPart } from './CompareDaysPart.tsx'
import { ComparePartiesPart } from './ComparePartiesPart.tsx'
import { CompareTermsPart } from './CompareTermsPart.tsx'

/** What the address asks for, or a choice of all three where it asks for nothing. Terms go before parties, parties before days. */
export function ComparePage() {
  const { term, party, since } = useShown((state) => state.address.choices)
  const asked = term.length > 0 ? 'terms' : party.length > 0 ? 'parties' : since === undefined ? null : 'days'
  const parts = [
    { key: 'terms', Part: CompareTermsPart },
    { key: 'parties', Part: ComparePartiesPart },
    { key: 'days', Part: CompareDaysPart },
  ]
  return (
    <>
      <PageHeading
        title="Compare"
        standfirst="Two terms, two parties or two days side by side: the same facts on the same line, and in words whether they are the same. What is compared stands in the address."
      />
      {parts
        .toSorted((a, b) => Number(b.key === asked) - Number(a.key === asked))
        .map(({ key, Part }) => (
          <Part key={key} />
        ))}
    </>
  )
}
