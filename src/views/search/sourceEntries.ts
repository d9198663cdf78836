import type { Day } from '../../model/days.ts'
import type { Model, Source } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { formatDate } from '../../text/formatDay.ts'
import { originWords, sourceKindWords } from '../../text/labels/recordWords.ts'
import { usedSources } from '../shared/sourceUse.ts'
import type { Entry } from './entry.ts'
import { seen, unseen } from './entryText.ts'

const entryOf = (source: Source): Entry => ({
  kind: 'source',
  id: source.id,
  path: paths.source(source.id),
  title: source.title,
  note: [source.publisher, source.date && formatDate(source.date, source.datePart)].filter((part) => part !== undefined).join(', '),
  dates: source.date === undefined ? [] : [source.date],
  texts: [
    unseen(3, source.title),
    unseen(2, source.publisher),
    ...(source.author === undefined ? [] : [seen(2, source.author, 'By')]),
    ...(source.originOf === undefined ? [] : [seen(1, source.originOf, 'Takes its text from')]),
    unseen(0.5, sourceKindWords[source.kind], originWords[source.origin].label),
  ],
})

/** The sources that something public by the day rests on. */
export const sourceEntries = (model: Model, asOf: Day): readonly Entry[] =>
  usedSources(model, asOf).map(({ source }) => entryOf(source))
