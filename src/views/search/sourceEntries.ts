import type { Day } from '../../model/days.ts'
import type { Source } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { formatDate } from '../../text/formatDay.ts'
import { originWords, sourceKindWords } from '../../text/labels/recordWords.ts'
import type { ListedSource } from '../shared/sourceUse.ts'
import type { Entry } from './entry.ts'
import { seen, unseen } from './entryText.ts'

const noteOf = ({ publisher, date, datePart }: Source): string =>
  [publisher, date && formatDate(date, datePart)].filter((part) => part !== undefined).join(', ')

const entryOf = (source: Source, from: Day): Entry => ({
  kind: 'source',
  id: source.id,
  from,
  shown: () => ({ path: paths.source(source.id), title: source.title, note: noteOf(source) }),
  texts: () => [
    unseen(3, source.title),
    unseen(2, source.publisher),
    ...(source.author === undefined ? [] : [seen(2, source.author, 'By')]),
    ...(source.originOf === undefined ? [] : [seen(1, source.originOf, 'Takes its text from')]),
    unseen(0.5, sourceKindWords[source.kind], originWords[source.origin].label),
  ],
  dates: () => (source.date === undefined ? [] : [source.date]),
})

/** The sources that something rests on, each from the day on which it is listed. */
export function* sourceEntries(listed: readonly ListedSource[]): Generator<Entry> {
  for (const { source, from } of listed) yield entryOf(source, from)
}
