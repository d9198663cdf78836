import type { Day } from '../../model/days.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { Model, Term } from '../../model/types.ts'

/** The wider term a term is part of, and the terms that are part of it, as far as they were public by the day. */
export function familyOf(model: Model, term: Term, asOf: Day): { readonly wider: readonly Term[]; readonly parts: readonly Term[] } {
  return {
    wider: model.terms.filter((wider) => wider.id === term.partOf && publicBy(wider, asOf)),
    parts: (model.index.partsOf.get(term.id) ?? []).filter((part) => publicBy(part, asOf)),
  }
}
