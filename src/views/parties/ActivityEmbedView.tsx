import { paths } from '../../state/paths.ts'
import { Embed } from '../shared/Embed.tsx'
import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { ActivityFigure } from './ActivityFigure.tsx'

const title = 'Who acted, who spoke, and where nothing is on record'

const Page = () => (
  <Embed title={title} of={paths.parties()} at="map">
    <ActivityFigure />
  </Embed>
)

/** The map of who acted and who spoke month by month, for other sites to frame. */
export const view: ViewDefinition = {
  Page,
  title: () => title,
  exists: () => true,
}
