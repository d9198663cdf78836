import { paths } from '../../state/paths.ts'
import { pictureEmbed } from '../shared/pictureEmbed.tsx'
import { ExchangeFigure } from './ExchangeFigure.tsx'

/** The picture of the exchange, for other sites to frame. */
export const view = pictureEmbed({
  title: 'The prisoner exchange',
  of: paths.exchange(),
  Picture: ExchangeFigure,
})
