import { useShown } from '../../state/ShownAddress.tsx'
import { formatDay } from '../../text/formatDay.ts'
import { Absent } from '../../ui/Absent.tsx'
import { PageHeading } from '../../ui/PageHeading.tsx'
import { Section } from '../../ui/Section.tsx'
import { TermLedger } from '../shared/TermLedger.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { linked } from './linkedLater.ts'
import { groupOf, sortTerms } from './sortTerms.ts'
import { chosenTerms, termFacts } from './termFilters.ts'
import { termFilters } from './termsLater.ts'
import { termFilterKeys, termsSentence } from './termsSentence.ts'

/** The ledger of terms under the reader’s filters and order. */
export function TermsPage() {
  const { model, asOf } = useAsOf()
  const choices = useShown((state) => state.address.choices)
  const all = termFacts(model, asOf)
  const shown = sortTerms(model, chosenTerms(all, choices), choices.sort)
  const groups = new Map(shown.map((facts) => [facts.term.id, groupOf(model, facts, choices.sort)]))
  const sentence = termsSentence(model, choices, shown.length, all.length)
  return (
    <>
      <PageHeading
        title="Terms"
        standfirst={`Each promise and limit of the agreement and of what was said beside it, as of ${formatDay(asOf)}: what has happened, what the parties say, and where each of the three sides stands.`}
      />
      <termFilters.Part />
      {shown.length === 0 ? (
        <Absent>No term fits all of these filters. Take one away to see more.</Absent>
      ) : (
        <TermLedger
          terms={shown.map(({ term }) => term)}
          caption={sentence}
          hideCaption
          filters={termFilterKeys}
          isPicture
          groupBy={({ term }) => groups.get(term.id) ?? ''}
        />
      )}
      <Section id="linked" title="Linked duties" lead="Which term waits on which, which clause or statement says so, and who says that the other was kept or not. Filters above do not change it.">
        <linked.Part />
      </Section>
    </>
  )
}
