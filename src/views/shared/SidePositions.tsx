import type { Term } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { formatDay } from '../../text/formatDay.ts'
import { partyInSentence } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { searchedWords } from '../../text/sentences/searchedWords.ts'
import { Absent } from '../../ui/Absent.tsx'
import { Columns } from '../../ui/Columns.tsx'
import { Link } from './Link.tsx'
import { PartyMark } from './PartyMark.tsx'
import { sidePositions } from './sidePositions.ts'
import { StanceCell } from './StanceCell.tsx'
import { stanceLines } from './stanceLines.ts'
import { partyTone, sides } from './stateMarks.ts'
import { useAsOf } from './useAsOf.ts'

/** The latest word of each of the three sides on each of the terms, in columns of one width and form. */
export function SidePositions({ terms }: { readonly terms: readonly Term[] }) {
  return (
    <Columns
      items={sides.map((side) => ({
        key: side,
        heading: <PartyMark party={side} strong />,
        tone: partyTone(side),
        children: <Side side={side} terms={terms} />,
      }))}
    />
  )
}

function Side({ side, terms }: { readonly side: string; readonly terms: readonly Term[] }) {
  const { model, asOf } = useAsOf()
  const spoken = sidePositions(model, terms, side, asOf)
  if (spoken.length === 0) {
    return (
      <Absent>
        No statement by {partyInSentence(model, side)} on these terms is on record by {formatDay(asOf)}. Searched:{' '}
        {searchedWords(model, asOf)}.
      </Absent>
    )
  }
  return spoken.map(({ term, positions }) => (
    <div key={term.id}>
      <h4>
        <Link to={paths.term(term.id)}>{say(term.title)}</Link>
      </h4>
      <StanceCell lines={stanceLines(positions)} />
    </div>
  ))
}
