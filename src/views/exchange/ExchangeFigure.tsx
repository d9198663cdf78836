import { useMemo } from 'react'
import { partyName } from '../../text/partyName.ts'
import { exchangeSentence } from '../../text/sentences/exchangeSentence.ts'
import { Absent } from '../../ui/Absent.tsx'
import { Columns } from '../../ui/Columns.tsx'
import { Section } from '../../ui/Section.tsx'
import { Compositions } from '../shared/chart/Compositions.tsx'
import { MarkDetails } from '../shared/chart/MarkDetails.tsx'
import { Picture } from '../shared/chart/Picture.tsx'
import { PictureKey } from '../shared/chart/PictureKey.tsx'
import { useMark } from '../shared/chart/useMark.ts'
import { PartyMark } from '../shared/PartyMark.tsx'
import { partyTone } from '../shared/stateMarks.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import { type SideFacts, exchangeFacts } from './exchangeFacts.ts'
import { narrowFrame, wideFrame } from './exchangeFrames.ts'
import { exchangeRows } from './exchangeRows.ts'
import { exchangeSides } from './exchangeSides.ts'
import { ExchangeTable } from './ExchangeTable.tsx'
import { keyForms } from './keyForms.ts'
import { placeSide } from './placeSide.ts'
import { SideDrawing } from './SideDrawing.tsx'
import { SideFigures } from './SideFigures.tsx'

/** Both sides of the exchange in equal columns, with the sentence, the latest counts, and the table of the values. */
export function ExchangeFigure() {
  const { model, asOf } = useAsOf()
  const mark = useMark()
  const facts = useMemo(() => exchangeFacts(model, asOf), [model, asOf])
  const placed = useMemo(
    () => facts.sides.map((side) => ({ side, wide: placeSide(facts, side, wideFrame), narrow: placeSide(facts, side, narrowFrame) })),
    [facts],
  )
  const rows = useMemo(() => exchangeRows(facts), [facts])
  const captionOf = ({ releasedBy }: SideFacts) => `Released by ${partyName(model, releasedBy)}`
  const wordsOf = (side: SideFacts) => ({
    caption: captionOf(side),
    label: `${captionOf(side)}, day by day: use the arrow keys to step through the marks`,
  })
  if (facts.sides.length === 0) return <Absent>The terms on prisoners were not public by this day.</Absent>
  return (
    <>
      <Picture
        title="The prisoner exchange"
        file="prisoner-exchange"
        table="numbers"
        sentence={exchangeSentence(model, exchangeSides, asOf)}
        legend={<PictureKey forms={keyForms(facts)} counters={facts.sides.flatMap(({ counters }) => counters)} />}
        note="The ceilings stand at the same height: each side is drawn against its own. Rival counts are separate marks and are never added or averaged. Shaded: releases suspended."
        leftOut={facts.leftOut}
        details={<MarkDetails row={rows.find(({ key }) => key === mark.selected)} />}
      >
        <Columns
          level={2}
          items={placed.map(({ side, wide, narrow }) => ({
            key: side.term,
            heading: (
              <>
                Released by <PartyMark party={side.releasedBy} strong />
              </>
            ),
            tone: partyTone(side.releasedBy),
            children: (
              <>
                <Compositions
                  within="column"
                  wide={<SideDrawing {...wordsOf(side)} placed={wide} mark={mark} />}
                  narrow={<SideDrawing {...wordsOf(side)} placed={narrow} mark={mark} />}
                />
                <SideFigures side={side} />
              </>
            ),
          }))}
        />
      </Picture>
      <Section id="numbers" title="The same numbers as a table" lead="Every value drawn above, and no other.">
        <ExchangeTable rows={rows} />
      </Section>
    </>
  )
}
