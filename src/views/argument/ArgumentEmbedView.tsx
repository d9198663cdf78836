import { paths } from '../../state/paths.ts'
import { pictureEmbed } from '../shared/pictureEmbed.tsx'
import { figure } from './argumentLater.tsx'

/** The picture of who answered whom, for other sites to frame. */
export const view = pictureEmbed({
  title: 'The argument',
  of: paths.argument(),
  picture: figure,
})
