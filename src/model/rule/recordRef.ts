/** The kinds of records an answer of the rule can rest on. */
export type RecordKind = 'claim' | 'event' | 'observation' | 'term'

/** A pointer to a record that an answer rests on. */
export interface RecordRef {
  readonly kind: RecordKind
  readonly id: string
}
