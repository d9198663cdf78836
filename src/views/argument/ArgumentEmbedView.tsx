import { paths } from '../../state/paths.ts'
import { pictureEmbed } from '../shared/pictureEmbed.tsx'
import { ArgumentFigure } from './ArgumentFigure.tsx'

/** The picture of who answered whom, for other sites to frame. */
export const view = pictureEmbed({
  title: 'The argument',
  of: paths.argument(),
  Picture: ArgumentFigure,
})
