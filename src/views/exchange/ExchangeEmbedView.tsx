import { paths } from '../../state/paths.ts'
import { Embed } from '../shared/Embed.tsx'
import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { ExchangeFigure } from './ExchangeFigure.tsx'

const title = 'The prisoner exchange'

const Page = () => (
  <Embed title={title} of={paths.exchange()}>
    <ExchangeFigure />
  </Embed>
)

/** The picture of the exchange, for other sites to frame. */
export const view: ViewDefinition = {
  Page,
  title: () => title,
  exists: () => true,
}
