import type { TableFile } from '../../ui/saveTable.ts'
import { useAsOf } from './useAsOf.ts'

/**
 * A table as a file: named for what it holds and its day. Every row says the day it is as of and the version of the
 * record, so that a row that is cut out still says what it holds for.
 */
export function useTableFile(name: string): TableFile {
  const { model, asOf } = useAsOf()
  return {
    name: `${name}-as-of-${asOf}`,
    columns: [
      { header: 'as of', value: asOf },
      { header: 'record version', value: model.version },
    ],
  }
}
