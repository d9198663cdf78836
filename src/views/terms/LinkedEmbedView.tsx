import { paths } from '../../state/paths.ts'
import { Embed } from '../shared/Embed.tsx'
import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { LinkedFigure } from './LinkedFigure.tsx'

const title = 'Which term waits on which'

const Page = () => (
  <Embed title={title} of={paths.terms()} at="links">
    <LinkedFigure />
  </Embed>
)

/** The picture of the linked duties, for other sites to frame. */
export const view: ViewDefinition = {
  Page,
  title: () => title,
  exists: () => true,
}
