import { useMemo } from 'react'
import { useShown } from '../../state/ShownAddress.tsx'
import { formatDay } from '../../text/formatDay.ts'
import { argumentSentence } from '../../text/sentences/argumentSentence.ts'
import { Absent } from '../../ui/Absent.tsx'
import { Section } from '../../ui/Section.tsx'
import { Compositions } from '../shared/chart/Compositions.tsx'
import { Picture } from '../shared/chart/Picture.tsx'
import { useMark } from '../shared/chart/useMark.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import { ArgumentDetails } from './ArgumentDetails.tsx'
import { ArgumentDrawing } from './ArgumentDrawing.tsx'
import { argumentFacts } from './argumentFacts.ts'
import { type ArgumentChips, ArgumentFilters, argumentFilterKeys } from './ArgumentFilters.tsx'
import { middleFrame, narrowFrame, wideFrame } from './argumentFrames.ts'
import { ArgumentLegend } from './ArgumentLegend.tsx'
import { ArgumentTable } from './ArgumentTable.tsx'
import { placeArgument } from './placeArgument.ts'

const label = 'Statements along time, with arcs to what they answer: use the arrow keys to step through them'

/** The picture of the argument with its choices, its sentence, the selected statement, and the table of the same. */
export function ArgumentFigure({ Chips }: ArgumentChips) {
  const { model, asOf } = useAsOf()
  const { party, term, kind } = useShown((state) => state.address.choices)
  const mark = useMark()
  const facts = useMemo(() => argumentFacts(model, asOf, { party, term, kind }), [model, asOf, party, term, kind])
  const [wide, middle, narrow] = useMemo(() => [placeArgument(facts, wideFrame), placeArgument(facts, middleFrame), placeArgument(facts, narrowFrame)], [facts])
  return (
    <>
      <Picture
        title="The argument"
        file="argument"
        filters={argumentFilterKeys}
        table="table"
        sentence={argumentSentence(model, asOf)}
        legend={<ArgumentLegend facts={facts} />}
        controls={<ArgumentFilters facts={facts} Chips={Chips} />}
        note="Each statement stands on the day from which it was public. Half of the axis follows the calendar, half the number of statements, so that busy weeks have room. US forces speak for the United States and stand in its lane. An arc joins an answer to what it answers; that no answer is on record means that none was found."
        leftOut={facts.leftOut}
        details={<ArgumentDetails facts={facts} selected={mark.selected} onSelect={mark.onSelect} />}
      >
        {facts.marks.length === 0 ? (
          <Absent>No statement on record by {formatDay(asOf)} fits these choices.</Absent>
        ) : (
          <Compositions
            wide={<ArgumentDrawing label={label} placed={wide} mark={mark} />}
            middle={<ArgumentDrawing label={label} placed={middle} mark={mark} />}
            narrow={<ArgumentDrawing label={label} placed={narrow} mark={mark} />}
          />
        )}
      </Picture>
      <Section id="table" title="The same as a table" lead="Every statement drawn above, and no other, with what it answers and what answers it.">
        <ArgumentTable facts={facts} />
      </Section>
    </>
  )
}
