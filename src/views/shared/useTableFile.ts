import { useShown } from '../../state/ShownAddress.tsx'
import type { TableFile } from '../../ui/saveTable.ts'
import { filteredName } from './filteredName.ts'
import { type FilterKey, chosenFilters } from './filterWords.ts'
import { useAsOf } from './useAsOf.ts'

const noFilters: readonly FilterKey[] = []

/**
 * A table as a file: named for what it holds, the filters that the page offers and its day. Every row says the day it
 * is as of and the version of the record, so that a row that is cut out still says what it holds for.
 */
export function useTableFile(name: string, filters: readonly FilterKey[] = noFilters): TableFile {
  const { model, asOf } = useAsOf()
  const choices = useShown((state) => state.address.choices)
  return {
    name: `${filteredName(name, chosenFilters(model, choices, filters))}-as-of-${asOf}`,
    columns: [
      { header: 'as of', value: asOf },
      { header: 'record version', value: model.version },
    ],
  }
}
