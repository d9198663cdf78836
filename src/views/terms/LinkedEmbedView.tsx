import { paths } from '../../state/paths.ts'
import { pictureEmbed } from '../shared/pictureEmbed.tsx'
import { LinkedFigure } from './LinkedFigure.tsx'

/** The picture of the linked duties, for other sites to frame. */
export const view = pictureEmbed({
  title: 'Which term waits on which',
  of: paths.terms(),
  at: 'links',
  Picture: LinkedFigure,
})
