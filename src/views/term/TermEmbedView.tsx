import { positionsOf } from '../../model/rule/position.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import { paths } from '../../state/paths.ts'
import { say } from '../../text/say.ts'
import { Columns } from '../../ui/Columns.tsx'
import { Embed } from '../shared/Embed.tsx'
import { NotPublicYet } from '../shared/NotPublicYet.tsx'
import { PartyMark } from '../shared/PartyMark.tsx'
import { StanceCell } from '../shared/StanceCell.tsx'
import { briefLines } from '../shared/stanceLines.ts'
import { partyTone, sides } from '../shared/stateMarks.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import type { ViewDefinition, ViewProps } from '../shared/viewDefinition.ts'
import { TermHeadline } from './TermHeadline.tsx'
import { termTitle } from './termTitle.ts'

/** A term in short: both axes, and the latest word of each side in columns of one width. */
function Page({ id }: ViewProps) {
  const { model, asOf } = useAsOf()
  const term = model.index.terms.get(id)
  if (term === undefined) return null
  if (!publicBy(term, asOf)) return <NotPublicYet what="term" from={term.public.day} />
  return (
    <Embed title={say(term.title)} of={paths.term(id)} lead={say(term.summary)}>
      <TermHeadline term={term} />
      <Columns
        level={2}
        items={sides.map((side) => ({
          key: side,
          heading: <PartyMark party={side} strong />,
          tone: partyTone(side),
          children: <StanceCell lines={briefLines(positionsOf(model, id, side, asOf))} />,
        }))}
      />
    </Embed>
  )
}

/** One term, for other sites to frame. */
export const view: ViewDefinition = {
  Page,
  ...termTitle,
}
