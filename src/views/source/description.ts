import { formatDate } from '../../text/formatDay.ts'
import type { Description } from '../shared/viewDefinition.ts'

/** Says what the page shows, for those who meet it in a list of results. */
export const description: Description = (model, id) => {
  const source = model.index.sources.get(id)
  if (source === undefined) return 'A source of the record.'
  const date = source.date === undefined ? '' : `, ${formatDate(source.date, source.datePart)}`
  return `${source.publisher}${date}: what in the record rests on it.`
}
