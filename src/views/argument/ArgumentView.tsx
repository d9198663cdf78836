import { formatDay } from '../../text/formatDay.ts'
import { PageHeading } from '../../ui/PageHeading.tsx'
import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { ArgumentFigure } from './ArgumentFigure.tsx'

function Page() {
  return (
    <>
      <PageHeading
        title="The argument"
        standfirst="Who said what, and who answered whom, along time: a lane for each party, a mark for each statement, a curve from each answer to what it answers. An accusation with no answer on record keeps a ring."
      />
      <ArgumentFigure />
    </>
  )
}

/** Who answered whom, drawn along time. */
export const view: ViewDefinition = {
  Page,
  title: () => 'The argument',
  describe: (_model, _id, asOf) => `Who said what about the Doha agreement and who answered whom, drawn along time, as of ${formatDay(asOf)}.`,
  exists: () => true,
}
