import { paths } from '../../state/paths.ts'
import { pictureEmbed } from '../shared/pictureEmbed.tsx'
import { activity } from './activityLater.ts'

/** The map of who acted and who spoke month by month, for other sites to frame. */
export const view = pictureEmbed({
  title: 'Who acted, who spoke, and where nothing is on record',
  of: paths.parties(),
  at: 'map',
  picture: activity,
})
