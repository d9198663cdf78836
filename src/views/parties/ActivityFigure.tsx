import { useMemo } from 'react'
import { activitySentence, nothingOnRecordSentence } from '../../text/sentences/activitySentence.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { useBeginning } from '../../ui/useBeginning.tsx'
import { Compositions } from '../shared/chart/Compositions.tsx'
import { Picture } from '../shared/chart/Picture.tsx'
import { useMark } from '../shared/chart/useMark.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import { ActivityDetails } from './ActivityDetails.tsx'
import { ActivityDrawing } from './ActivityDrawing.tsx'
import { activityFacts, activityTerms } from './activityFacts.ts'
import { middleFrame, narrowFrame, wideFrame } from './activityFrames.ts'
import { ActivityLegend } from './ActivityLegend.tsx'
import { activityTotals } from './activityRows.ts'
import { ActivityTable } from './ActivityTable.tsx'
import { placeActivity } from './placeActivity.ts'

/** Our record has about fifty terms, which stand there as a whole. */
const mostTerms = 80

const label = 'Who acted and who spoke on each term, month by month: use the arrow keys to step through what is on record'

/** The map of who acted, who spoke, and where nothing is on record, with its sentence and the table of the same. */
export function ActivityFigure() {
  const { model, asOf } = useAsOf()
  const mark = useMark()
  const terms = useMemo(() => activityTerms(model, asOf), [model, asOf])
  const { shown, end } = useBeginning(terms, mostTerms)
  const facts = useMemo(() => activityFacts(model, asOf, terms.slice(0, shown.length)), [model, asOf, terms, shown.length])
  const [wide, middle, narrow] = useMemo(() => [placeActivity(facts, wideFrame), placeActivity(facts, middleFrame), placeActivity(facts, narrowFrame)], [facts])
  const drawing = (placed: typeof wide) => <ActivityDrawing label={label} placed={placed} mark={mark} />
  return (
    <>
      <Picture
        title="Who acted, who spoke, and where nothing is on record"
        anchor="map"
        file="activity"
        table="activity-table"
        sentence={activitySentence(model, asOf, activityTotals(facts))}
        legend={<ActivityLegend facts={facts} />}
        note={`${nothingOnRecordSentence(model, asOf)} A record stands in the month it tells of, from the day on which it was public; one that is known to a stretch of months only stands under all of them. The record names who had a part in an event, not who began it; a deadline that passed is nobody’s event. US forces count as the United States. Others are allies, mediators, monitors and the press.`}
        isTall
        details={<ActivityDetails cell={facts.cells.find(({ key }) => key === mark.selected)} />}
      >
        <Compositions wide={drawing(wide)} middle={drawing(middle)} narrow={drawing(narrow)} />
      </Picture>
      {end}
      <div id="activity-table">
        <Disclosure summary="The same as a table">
          <ActivityTable facts={facts} />
        </Disclosure>
      </div>
    </>
  )
}
