import { paths } from '../../state/paths.ts'
import { pictureEmbed } from '../shared/pictureEmbed.tsx'
import { figure } from './withdrawalLater.ts'

/** The picture of the withdrawal, for other sites to frame. */
export const view = pictureEmbed({
  title: 'The 14-month withdrawal',
  of: paths.withdrawal(),
  picture: figure,
})
