import { type Day, dateSpan, laterDay } from '../../model/days.ts'
import type { Model, Source } from '../../model/types.ts'
import { NotPublicYet } from '../shared/NotPublicYet.tsx'
import { firstUse } from '../shared/sourceUse.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import type { ViewDefinition, ViewProps } from '../shared/viewDefinition.ts'
import { SourcePage } from './SourcePage.tsx'

function Page({ id }: ViewProps) {
  const { model, asOf } = useAsOf()
  const source = model.index.sources.get(id)
  if (source === undefined) return null
  const from = shownFrom(model, source)
  return from === null || from <= asOf ? <SourcePage source={source} /> : <NotPublicYet what="source" from={from} />
}

/** The day from which a source can be shown: published, and something rests on it. Null where neither has a day. */
function shownFrom(model: Model, source: Source): Day | null {
  const used = firstUse(model, source.id)
  const published = source.date === undefined ? null : (dateSpan(source.date)?.first ?? null)
  return used === null || published === null ? (used ?? published) : laterDay(used, published)
}

/** One source with what rests on it. */
export const view: ViewDefinition = {
  Page,
  title: (model, id, asOf) => {
    const source = model.index.sources.get(id)
    const from = source === undefined ? null : shownFrom(model, source)
    return source === undefined || (from !== null && from > asOf) ? 'Source' : source.title
  },
  exists: (model, id) => model.index.sources.has(id),
}
