import { useMemo, useState } from 'react'
import { useTracker } from '../../state/TrackerContext.tsx'
import { argumentSentence } from '../../text/sentences/argumentSentence.ts'
import { Absent } from '../../ui/Absent.tsx'
import { Section } from '../../ui/Section.tsx'
import { Compositions } from '../shared/chart/Compositions.tsx'
import { Picture } from '../shared/chart/Picture.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { ArgumentDetails } from './ArgumentDetails.tsx'
import { ArgumentDrawing } from './ArgumentDrawing.tsx'
import { argumentFacts } from './argumentFacts.ts'
import { ArgumentFilters } from './ArgumentFilters.tsx'
import { narrowFrame, wideFrame } from './argumentFrames.ts'
import { ArgumentLegend } from './ArgumentLegend.tsx'
import { ArgumentTable } from './ArgumentTable.tsx'
import { placeArgument } from './placeArgument.ts'

const label = 'Who answered whom, along time: use the arrow keys to step through the statements'

/** The picture of the argument with its filters, its words, and the table of the same statements. */
export function ArgumentFigure() {
  const { model, asOf } = useAsOf()
  const choices = useTracker((state) => state.address.choices)
  const [selected, setSelected] = useState<string | null>(null)
  const { term, party, kind } = choices
  const facts = useMemo(() => argumentFacts(model, asOf, { term, party, kind }), [model, asOf, term, party, kind])
  const wide = useMemo(() => placeArgument(facts, wideFrame), [facts])
  const narrow = useMemo(() => placeArgument(facts, narrowFrame), [facts])
  const sentence = argumentSentence(
    {
      statements: facts.marks.length,
      lanes: facts.lanes.length,
      answers: facts.arcs.length,
      open: facts.marks.filter(({ isOpen }) => isOpen).length,
    },
    asOf,
  )
  const shown = facts.marks.some(({ key }) => key === selected) ? selected : null
  return (
    <>
      <ArgumentFilters summary={sentence} />
      {facts.marks.length === 0 ? (
        <Absent>No statement fits what was chosen. Show everything, or move the day.</Absent>
      ) : (
        <>
          <Picture
            sentence={sentence}
            legend={<ArgumentLegend facts={facts} />}
            note="Statements stand at the day they became public. Where many fall together they are piled up, so that a pile can be a few days wide. Agents stand in the lane of the party they speak for; the card names both."
            details={<ArgumentDetails selected={shown} />}
          >
            <Compositions
              wide={<ArgumentDrawing label={label} flow="across" placed={wide} selected={shown} onSelect={setSelected} />}
              narrow={<ArgumentDrawing label={label} flow="down" placed={narrow} selected={shown} onSelect={setSelected} />}
            />
          </Picture>
          <Section id="statements" title="The same statements as a table" lead="Every mark is a row; every curve stands in the two last columns.">
            <ArgumentTable facts={facts} />
          </Section>
        </>
      )}
    </>
  )
}
