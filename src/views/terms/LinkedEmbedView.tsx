import { paths } from '../../state/paths.ts'
import { pictureEmbed } from '../shared/pictureEmbed.tsx'
import { linked } from './linkedLater.ts'

/** The picture of the linked duties, for other sites to frame. */
export const view = pictureEmbed({
  title: 'Which term waits on which',
  of: paths.terms(),
  at: 'links',
  picture: linked,
})
