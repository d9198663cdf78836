import { useShown } from '../../state/ShownAddress.tsx'
import { formatDay } from '../../text/formatDay.ts'
import { Absent } from '../../ui/Absent.tsx'
import { PageHeading } from '../../ui/PageHeading.tsx'
import { Section } from '../../ui/Section.tsx'
import { FilterChips } from '../shared/FilterChips.tsx'
import { PositionMatrix } from '../shared/PositionMatrix.tsx'
import { matrixFacts, matrixKeys, positionMatrix } from '../shared/positionMatrix.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import { activity } from './activityLater.ts'
import { MatrixFilters } from './MatrixFilters.tsx'
import { matrixSentence } from './matrixSentence.ts'
import styles from './PartiesPage.module.css'
import { WhoIsWho } from './WhoIsWho.tsx'

/** The position matrix, and who is who. */
export function PartiesPage() {
  const { model, asOf } = useAsOf()
  const choices = useShown((state) => state.address.choices)
  const facts = matrixFacts(model, asOf)
  const matrix = positionMatrix(facts, choices)
  const sentence = matrixSentence(matrix, asOf)
  return (
    <>
      <PageHeading
        title="Parties and positions"
        standfirst={`Which party says what about which term, as of ${formatDay(asOf)}: the latest stance of each, about each party it spoke of. Set the day above to read it on another.`}
      />
      <Section id="positions" title="Who says what about which term" aside={<><a href="#activity">Month by month</a> · <a href="#who">Who is who</a></>}>
        <MatrixFilters facts={facts} />
        <p role="status" className={styles.sentence}>
          {sentence}
        </p>
        <FilterChips keys={matrixKeys} />
        {matrix.rows.length === 0 ? (
          <Absent>No statement on record fits all of these filters. Take one away to see more.</Absent>
        ) : (
          <PositionMatrix matrix={matrix} caption={`Latest positions as of ${formatDay(asOf)}`} />
        )}
      </Section>
      <Section
        id="activity"
        title="Who acted, who spoke, and where nothing is on record"
        lead="Each term, month by month: a mark where something is on record of a side, a dot where nothing is."
      >
        <activity.Part />
      </Section>
      <WhoIsWho />
    </>
  )
}
