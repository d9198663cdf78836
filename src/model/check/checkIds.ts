import type { Report } from '../problem.ts'
import type { RecordFile } from '../schema.ts'

const kinds = ['topics', 'series', 'parties', 'terms', 'claims', 'observations', 'events', 'sources'] as const

/** Every id stands once among records of its kind. */
export function checkIds(record: RecordFile, report: Report): void {
  const lists = [
    ...kinds.map((kind) => [kind, record[kind]] as const),
    ['agreement.instruments', record.agreement.instruments] as const,
    ['agreement.moments', record.agreement.moments] as const,
  ]
  for (const [kind, list] of lists) {
    const seen = new Map<string, number>()
    list.forEach(({ id }, at) => {
      const first = seen.get(id)
      if (first === undefined) seen.set(id, at)
      else {
        report(id, `${kind}[${at}].id`, `the id is already used by ${kind}[${first}]`, 'Give one of the two another id, or remove the copy.')
      }
    })
  }
}
