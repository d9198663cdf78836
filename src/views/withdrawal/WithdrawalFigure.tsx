import { useMemo } from 'react'
import { choose } from '../../state/actions.ts'
import { useShown } from '../../state/ShownAddress.tsx'
import { useTracker, useTrackerHandle } from '../../state/TrackerContext.tsx'
import { formatDay } from '../../text/formatDay.ts'
import { listOf } from '../../text/formatNumber.ts'
import { say } from '../../text/say.ts'
import { withdrawalSentence } from '../../text/sentences/withdrawalSentence.ts'
import { Absent } from '../../ui/Absent.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { Section } from '../../ui/Section.tsx'
import { Compositions } from '../shared/chart/Compositions.tsx'
import { MarkDetails } from '../shared/chart/MarkDetails.tsx'
import { Picture } from '../shared/chart/Picture.tsx'
import { PictureKey } from '../shared/chart/PictureKey.tsx'
import { useMark } from '../shared/chart/useMark.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import { placeWithdrawal } from './placeWithdrawal.ts'
import { WithdrawalDrawing } from './WithdrawalDrawing.tsx'
import { seriesToAdd, withdrawalFacts } from './withdrawalFacts.ts'
import { narrowFrame, wideFrame } from './withdrawalFrames.ts'
import { keyForms } from './keyForms.ts'
import { withdrawalRows } from './withdrawalRows.ts'
import { WithdrawalTable } from './WithdrawalTable.tsx'
import styles from './WithdrawalFigure.module.css'
import { firstTerm, mainSeries, wholeTerm } from './withdrawalTerms.ts'

const label = 'The withdrawal, day by day: use the arrow keys to step through its marks'

/** The picture of the withdrawal with its sentence, its choices, and the table of the same values. */
export function WithdrawalFigure() {
  const { model, asOf } = useAsOf()
  const tracker = useTrackerHandle()
  const chosen = useTracker((state) => state.address.choices.series)
  const added = useShown((state) => state.address.choices.series)
  const mark = useMark()
  const others = useMemo(() => seriesToAdd(model, asOf), [model, asOf])
  const facts = useMemo(() => withdrawalFacts(model, asOf, [mainSeries, ...added]), [model, asOf, added])
  // Named by an address that was made on another day, or one that the picture does not draw.
  const unknown = added.filter((id) => id !== mainSeries && !others.includes(id))
  const wide = useMemo(() => placeWithdrawal(facts, wideFrame), [facts])
  const narrow = useMemo(() => placeWithdrawal(facts, narrowFrame), [facts])
  const rows = useMemo(() => withdrawalRows(facts), [facts])
  const titleOf = (id: string) => say(model.index.series.get(id)?.title ?? id)
  return (
    <>
      <Picture
        title="The 14-month withdrawal"
        file="withdrawal"
        table="numbers"
        sentence={
          withdrawalSentence(model, { whole: wholeTerm, first: firstTerm }, asOf) ?? (
            <Absent>The terms on the withdrawal were not public by this day.</Absent>
          )
        }
        legend={<PictureKey forms={keyForms(facts)} counters={facts.series.flatMap(({ counts }) => counts)} />}
        controls={
          others.length + unknown.length > 0 && (
            <div className={styles.choice}>
              <CheckboxGroup
                legend="Add to the picture"
                options={[...others, ...unknown].map((id) => ({ value: id, label: titleOf(id) }))}
                selected={chosen}
                onChange={(series) => void choose(tracker, { series })}
              />
              {unknown.length > 0 && (
                <Absent>
                  No number is on record by {formatDay(asOf)} for: {listOf(unknown.map(titleOf))}.
                </Absent>
              )}
            </div>
          )
        }
        note="A level is held until the same counter gave another; where one counter gave two numbers for one day, its line is broken. Press reports come from many outlets, so no line joins them. Figures for the whole NATO-led mission include United States troops and stand apart from those that leave them out."
        leftOut={facts.leftOut}
        details={<MarkDetails row={rows.find(({ key }) => key === mark.selected)} />}
      >
        <Compositions
          wide={<WithdrawalDrawing label={label} placed={wide} mark={mark} />}
          narrow={<WithdrawalDrawing label={label} placed={narrow} mark={mark} />}
        />
      </Picture>
      <Section id="numbers" title="The same numbers as a table" lead="Every value and event drawn above, and no other.">
        <WithdrawalTable rows={rows} />
      </Section>
    </>
  )
}
