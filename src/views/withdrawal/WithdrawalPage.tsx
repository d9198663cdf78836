import { PageHeading } from '../../ui/PageHeading.tsx'
import { Section } from '../../ui/Section.tsx'
import { SidePositions } from '../shared/SidePositions.tsx'
import { TermLedger } from '../shared/TermLedger.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { WithdrawalConditions } from './WithdrawalConditions.tsx'
import { WithdrawalStatements } from './WithdrawalStatements.tsx'
import { withdrawalTerms } from './withdrawalTerms.ts'
import { figure } from './withdrawalLater.ts'

/** The withdrawal: drawn first, then the terms, who sets the pace, and what each side says. */
export function WithdrawalPage() {
  const { model, asOf } = useAsOf()
  const terms = withdrawalTerms(model, asOf)
  const ids = new Set(terms.map(({ id }) => id))
  return (
    <>
      <PageHeading
        title="The 14-month withdrawal"
        standfirst="The text has all foreign forces leave within fourteen months: United States troops down to 8,600 in the first 135 days, everybody else in the nine and a half months that remain. What was promised, planned and reported, by whom."
      />
      <figure.Part />
      <Section id="terms" title="The terms concerned" lead="What has happened with each, and what the parties say about it.">
        <TermLedger terms={terms} caption="Terms on the withdrawal" hideCaption />
      </Section>
      <Section
        id="pace"
        title="Who sets the pace, and what it is said to depend on"
        lead="Conditions are shown with who names them. They never change what the terms’ status says."
      >
        <WithdrawalConditions terms={terms} />
      </Section>
      <Section id="sides" title="What each side says" lead="The latest word of each side on each term.">
        <SidePositions terms={terms} />
      </Section>
      <Section id="statements" title="Statements on the withdrawal" lead="Everything said about these terms, oldest first.">
        <WithdrawalStatements terms={ids} />
      </Section>
    </>
  )
}
