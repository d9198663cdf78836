import { formatDay } from '../../text/formatDay.ts'
import { countOf } from '../../text/formatNumber.ts'
import { usedSources } from '../shared/sourceUse.ts'
import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { SourcesPage } from './SourcesPage.tsx'

/** Every source that something rests on. */
export const view: ViewDefinition = {
  Page: SourcesPage,
  title: () => 'Sources',
  describe: (model, _id, asOf) =>
    `${countOf(usedSources(model, asOf).length, 'source')} that the record rests on by ${formatDay(asOf)}, and what rests on each.`,
  exists: () => true,
}
