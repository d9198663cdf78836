import type { Day } from '../../model/days.ts'
import type { Model } from '../../model/types.ts'
import { kindWords } from './searchKinds.ts'
import type { Finds } from './searchRecord.ts'

/** Finds as rows for a spreadsheet, the head first, in the order of the page. Every row says what search it answers, of which day and version. */
export function findRecords(model: Model, { lists, days, groups }: Finds, asOf: Day, search: string): readonly (readonly string[])[] {
  const finds = [
    ...lists.map(({ id, title, count }) => [kindWords.list.one, id, title, count]),
    ...days.map(({ day, title, note }) => [kindWords.day.one, day, title, note]),
    ...groups.flatMap(({ kind, best }) =>
      best().map(({ id, shown }) => {
        const { title, note = '' } = shown()
        return [kindWords[kind].one, id, title, note]
      }),
    ),
  ]
  return [
    ['kind', 'id', 'title', 'note', 'search', 'as of', 'record version'],
    ...finds.map((find) => [...find, search, asOf, model.version]),
  ]
}
