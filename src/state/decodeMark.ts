import { dateSpan } from '../model/days.ts'
import type { Model } from '../model/types.ts'
import type { Decoded } from './decoding.ts'

/** Whether a mark can stand for a record of that id. */
function isRecord({ index, agreement, observations }: Model, id: string): boolean {
  const { claims, events, terms, parties } = index
  return (
    [claims, events, terms, parties].some((records) => records.has(id)) ||
    [observations, agreement.moments].some((records) => records.some((record) => record.id === id))
  )
}

/**
 * Reads which mark of a picture is meant: the id of the record it stands for, or several ids and dates joined by full
 * stops where it stands for more than one record, such as a term and the day by which it asks for something.
 */
export function decodeMark(value: string, model: Model): Decoded<string> {
  const isKnown = value.split('.').every((part) => isRecord(model, part) || dateSpan(part) !== null)
  return isKnown
    ? { outcome: 'valid', value }
    : { outcome: 'invalid', problems: [{ value, reason: 'unknown-value' }] }
}
