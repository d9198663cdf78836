import { useMemo } from 'react'
import { formatDay } from '../../text/formatDay.ts'
import { linkedSentence } from '../../text/sentences/linkedSentence.ts'
import { Absent } from '../../ui/Absent.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Compositions } from '../shared/chart/Compositions.tsx'
import { Picture } from '../shared/chart/Picture.tsx'
import { useMark } from '../shared/chart/useMark.ts'
import { usePointedMark } from '../shared/chart/usePointedMark.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import { LinkedDetails } from './LinkedDetails.tsx'
import { LinkedDrawing } from './LinkedDrawing.tsx'
import { linkedFacts, linkTotals } from './linkedFacts.ts'
import { LinkedLegend } from './LinkedLegend.tsx'
import { LinkedTable } from './LinkedTable.tsx'
import { middleList, narrowList, placeLinkList } from './placeLinkList.ts'
import { placeLinks } from './placeLinks.ts'
import type { PlacedLinks } from './placedLinks.ts'

const label = 'Which term waits on which: use the arrow keys to step through the links'

/** Which term waits on which, with its sentence, the selected link, and the table of the same. */
export function LinkedFigure() {
  const { model, asOf } = useAsOf()
  const { mark, told } = usePointedMark(useMark())
  const facts = useMemo(() => linkedFacts(model, asOf), [model, asOf])
  const [wide, middle, narrow] = useMemo(() => [placeLinks(facts), placeLinkList(facts, middleList), placeLinkList(facts, narrowList)], [facts])
  const drawing = (placed: PlacedLinks) => <LinkedDrawing label={label} placed={placed} mark={mark} told={told} />
  return (
    <>
      <Picture
        title="Which term waits on which"
        anchor="links"
        file="linked-terms"
        table="links-table"
        sentence={linkedSentence(asOf, linkTotals(facts))}
        legend={<LinkedLegend links={facts.links} />}
        note="A condition is what somebody says that it is: it stands beside the status of a term and never changes it. The colour at the edge of a box is that of whoever owes the term. Terms that share a box are waited on by the same links. A ring tells that one of the latest words on record of anybody on what is waited on is “not kept” or “not yet”; the words of those who say the opposite stand beside it."
        isTall
        details={<LinkedDetails link={facts.links.find(({ key }) => key === told)} />}
      >
        {facts.links.length === 0 ? (
          <Absent>No term public by {formatDay(asOf)} hangs on another.</Absent>
        ) : (
          <Compositions wide={drawing(wide)} middle={drawing(middle)} narrow={drawing(narrow)} />
        )}
      </Picture>
      <div id="links-table">
        <Disclosure summary="The same as a table">
          <LinkedTable facts={facts} />
        </Disclosure>
      </div>
    </>
  )
}
