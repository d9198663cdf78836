import { PageHeading } from '../../ui/PageHeading.tsx'
import { Section } from '../../ui/Section.tsx'
import { SidePositions } from '../shared/SidePositions.tsx'
import { TermLedger } from '../shared/TermLedger.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { ExchangePeriods } from './ExchangePeriods.tsx'
import { prisonerTerms } from './exchangeSides.ts'
import { figure } from './exchangeLater.ts'

/** The exchange: both sides drawn in the same form, then what was said during it, the terms and the sides’ positions. */
export function ExchangePage() {
  const { model, asOf } = useAsOf()
  const terms = prisonerTerms(model, asOf)
  return (
    <>
      <PageHeading
        title="The prisoner exchange"
        standfirst="The text has up to 5,000 Taliban prisoners and up to 1,000 prisoners of the other side released by 10 March 2020. Both numbers are ceilings. What was released, by whose count, and what each side said."
      />
      <figure.Part />
      <Section id="said" title="What was said, and when releases paused" lead="Every statement on the two terms in order, under the period in which it was made public.">
        <ExchangePeriods />
      </Section>
      <Section id="sides" title="What each side says" lead="The latest word of each side on each term about prisoners.">
        <SidePositions terms={terms} />
      </Section>
      <Section id="terms" title="The terms concerned" lead="What has happened with each, and what the parties say about it.">
        <TermLedger terms={terms} caption="Terms on prisoners" hideCaption />
      </Section>
    </>
  )
}
