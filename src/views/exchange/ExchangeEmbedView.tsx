import { paths } from '../../state/paths.ts'
import { pictureEmbed } from '../shared/pictureEmbed.tsx'
import { figure } from './exchangeLater.ts'

/** The picture of the exchange, for other sites to frame. */
export const view = pictureEmbed({
  title: 'The prisoner exchange',
  of: paths.exchange(),
  picture: figure,
})
