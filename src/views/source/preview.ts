import { formatDate } from '../../text/formatDay.ts'
import { sourceKindWords } from '../../text/labels/recordWords.ts'
import type { PreviewOf } from '../shared/preview.ts'
import { description } from './description.ts'
import { view } from './SourceView.tsx'

/** A source: who published it, when, and what kind it is. */
export const preview: PreviewOf = (model, id, asOf) => {
  const source = model.index.sources.get(id)
  if (source === undefined) return null
  const date = source.date === undefined ? '' : ` · ${formatDate(source.date, source.datePart)}`
  return { kind: `Source · ${sourceKindWords[source.kind]}${date}`, title: view.title(model, id, asOf), text: description(model, id, asOf), marks: [] }
}
