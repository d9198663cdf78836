import type { Day } from '../../model/days.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { RecordRef } from '../../model/rule/recordRef.ts'
import type { Model } from '../../model/types.ts'

/** The records public by a day for which no supporting passage was seen yet. */
export const notVerified = (model: Model, asOf: Day): readonly RecordRef[] =>
  (
    [
      ['term', model.terms],
      ['claim', model.claims],
      ['event', model.events],
      ['observation', model.observations],
    ] as const
  ).flatMap(([kind, records]) =>
    records.filter((record) => !record.verified && publicBy(record, asOf)).map(({ id }) => ({ kind, id })),
  )
