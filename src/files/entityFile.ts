import type { Model } from '../model/types.ts'
import type { Table } from './recordTables.ts'
import { type Site, recordFacts } from './site.ts'

const isKindOf = (model: Model, kind: string): kind is Exclude<keyof Model, 'index'> => kind !== 'index' && Object.hasOwn(model, kind)

/**
 * One kind of record as JSON, each record exactly as the record has it, with the meaning of every field. Null for a
 * kind that this record does not hold.
 */
export function entityFile(model: Model, site: Site, kind: string, tables: readonly Table[]): string | null {
  if (!isKindOf(model, kind)) return null
  const fields = tables
    .filter((table) => table.kind === kind)
    .flatMap(({ within, fields: columns }) => {
      const prefix = within.length === 0 ? '' : `${within.join('.')}[].`
      const own = within.length === 0 ? columns : columns.slice(2)
      return own.map(({ name, description }) => [`${prefix}${name}`, description] as const)
    })
  return `${JSON.stringify({ ...recordFacts(model, site), kind, fields: Object.fromEntries(fields), records: model[kind] }, null, 1)}\n`
}
