import { paths } from '../../state/paths.ts'
import { formatDay } from '../../text/formatDay.ts'
import { countOf } from '../../text/formatNumber.ts'
import { accountWords } from '../../text/labels/accountWords.ts'
import { deliveryWords } from '../../text/labels/deliveryWords.ts'
import { PageHeading } from '../../ui/PageHeading.tsx'
import { Section } from '../../ui/Section.tsx'
import { Link } from '../shared/Link.tsx'
import { accountMarks, deliveryMarks } from '../shared/stateMarks.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import { ChangesSince } from './ChangesSince.tsx'
import { LedgerInBrief } from './LedgerInBrief.tsx'
import { LongestUnanswered } from './LongestUnanswered.tsx'
import styles from './OverviewPage.module.css'
import { latest } from './overviewLater.ts'
import { purposeSentence } from './overviewSentence.ts'
import { StateCounts } from './StateCounts.tsx'
import { stateCounts } from './stateCounts.ts'
import { TwoPictures } from './TwoPictures.tsx'
import { WaysIn } from './WaysIn.tsx'

/** Every term at a glance: the counts, what is moving, and the ledger. */
export function OverviewPage() {
  const { model, asOf } = useAsOf()
  const counts = stateCounts(model, asOf)
  return (
    <div className={styles.page}>
      <PageHeading title="The Doha agreement, term by term" standfirst={purposeSentence(model)} />
      <div className={styles.glance}>
        <StateCounts
          headingId="delivery-counts"
          explainedAt="delivery"
          heading={
            <>
              What has happened <span className={styles.of}>{countOf(counts.terms, 'term')}, each counted once</span>
            </>
          }
          rows={counts.delivery.map(({ state, count }) => ({
            key: state,
            label: deliveryWords[state].label,
            count,
            ...deliveryMarks[state],
            choices: { delivery: [state] },
          }))}
        />
        <StateCounts
          headingId="account-counts"
          explainedAt="account"
          heading={
            <>
              What the parties say <span className={styles.of}>A term counts once for each party that is meant</span>
            </>
          }
          rows={counts.account.map(({ state, count }) => ({
            key: state,
            label: accountWords[state].label,
            count,
            ...accountMarks[state],
            choices: { account: [state] },
          }))}
        />
        <LongestUnanswered />
      </div>
      <TwoPictures />
      <WaysIn />
      <Section
        id="latest"
        title={asOf === model.agreement.coverage.to ? 'Latest on record' : `Latest by ${formatDay(asOf)}`}
        lead="The newest statements and events, by the day on which they became public."
        aside={<ChangesSince />}
      >
        <latest.Part />
      </Section>
      <Section
        id="ledger"
        title="Every term"
        lead="What has happened and what the parties say are two different things; they stand side by side and are never merged. A dash means that no statement is on record. On a bar, each dot is one counter’s latest number and the caret the time gone; below it, a line for each body that counted more than once, the number in the text dashed."
        aside={<Link to={paths.terms()}>Filter and sort the terms</Link>}
      >
        <LedgerInBrief />
      </Section>
    </div>
  )
}
