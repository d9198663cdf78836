import { paths } from '../../state/paths.ts'
import { Embed } from '../shared/Embed.tsx'
import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { WithdrawalFigure } from './WithdrawalFigure.tsx'

const title = 'The 14-month withdrawal'

const Page = () => (
  <Embed title={title} of={paths.withdrawal()}>
    <WithdrawalFigure />
  </Embed>
)

/** The picture of the withdrawal, for other sites to frame. */
export const view: ViewDefinition = {
  Page,
  title: () => title,
  exists: () => true,
}
