import { useShown } from '../../state/ShownAddress.tsx'
import { formatDay } from '../../text/formatDay.ts'
import { Absent } from '../../ui/Absent.tsx'
import { PageHeading } from '../../ui/PageHeading.tsx'
import { Section } from '../../ui/Section.tsx'
import { chosenFilters } from '../shared/filterWords.ts'
import { TermLedger } from '../shared/TermLedger.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { linked } from './linkedLater.ts'
import { termFilterKeys } from './termFilterKeys.ts'
import { narrowing, termFilters } from './termsLater.ts'
import { wholeList } from './wholeList.ts'

/** The ledger of terms under the reader’s filters and order. */
export function TermsPage() {
  const { model, asOf } = useAsOf()
  const choices = useShown((state) => state.address.choices)
  const narrow = narrowing.current()
  const isChosen = choices.sort !== undefined || chosenFilters(model, choices, termFilterKeys).length > 0
  if (narrow === null && isChosen) throw narrowing.load()
  const { terms, sentence, groupBy } = narrow === null ? wholeList(model, asOf) : narrow(model, asOf, choices)
  return (
    <>
      <PageHeading
        title="Terms"
        standfirst={`Each promise and limit of the agreement and of what was said beside it, as of ${formatDay(asOf)}: what has happened, what the parties say, and where each of the three sides stands.`}
      />
      <termFilters.Part />
      {terms.length === 0 ? (
        <Absent>No term fits all of these filters. Take one away to see more.</Absent>
      ) : (
        <TermLedger
          terms={terms}
          caption={sentence}
          hideCaption
          filters={termFilterKeys}
          isPicture
          groupBy={groupBy}
        />
      )}
      <Section id="linked" title="Linked duties" lead="Which term waits on which, which clause or statement says so, and who says that the other was kept or not. Filters above do not change it.">
        <linked.Part />
      </Section>
    </>
  )
}
