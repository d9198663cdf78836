import { formatDate } from '../../text/formatDay.ts'
import { NotPublicYet } from '../shared/NotPublicYet.tsx'
import { firstUse } from '../shared/sourceUse.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import type { ViewDefinition, ViewProps } from '../shared/viewDefinition.ts'
import { SourcePage } from './SourcePage.tsx'

function Page({ id }: ViewProps) {
  const { model, asOf } = useAsOf()
  const source = model.index.sources.get(id)
  if (source === undefined) return null
  const first = firstUse(model, id)
  return first === null || first <= asOf ? <SourcePage source={source} /> : <NotPublicYet what="source" from={first} />
}

/** One source with what rests on it. */
export const view: ViewDefinition = {
  Page,
  title: (model, id) => model.index.sources.get(id)?.title ?? 'Source',
  describe: (model, id) => {
    const source = model.index.sources.get(id)
    if (source === undefined) return 'A source of the record.'
    const date = source.date === undefined ? '' : `, ${formatDate(source.date, source.datePart)}`
    return `${source.publisher}${date}: what in the record rests on it.`
  },
  exists: (model, id) => model.index.sources.has(id),
}
