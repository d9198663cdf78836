import { paths } from '../../state/paths.ts'
import { pictureEmbed } from '../shared/pictureEmbed.tsx'
import { ActivityFigure } from './ActivityFigure.tsx'

/** The map of who acted and who spoke month by month, for other sites to frame. */
export const view = pictureEmbed({
  title: 'Who acted, who spoke, and where nothing is on record',
  of: paths.parties(),
  at: 'map',
  Picture: ActivityFigure,
})
