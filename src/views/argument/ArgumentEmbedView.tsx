import { paths } from '../../state/paths.ts'
import { Embed } from '../shared/Embed.tsx'
import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { ArgumentFigure } from './ArgumentFigure.tsx'

const title = 'The argument'

const Page = () => (
  <Embed title={title} of={paths.argument()}>
    <ArgumentFigure />
  </Embed>
)

/** The picture of who answered whom, for other sites to frame. */
export const view: ViewDefinition = {
  Page,
  title: () => title,
  exists: () => true,
}
