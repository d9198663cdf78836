import { publicBy } from '../../model/rule/publicBy.ts'
import { NotPublicYet } from '../shared/NotPublicYet.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import type { ViewDefinition, ViewProps } from '../shared/viewDefinition.ts'
import { duty, grounds } from './termLater.ts'
import { TermPage } from './TermPage.tsx'
import { termTitle } from './termTitle.ts'

function Page({ id }: ViewProps) {
  const { model, asOf } = useAsOf()
  const term = model.index.terms.get(id)
  if (term === undefined) return null
  return publicBy(term, asOf) ? <TermPage term={term} /> : <NotPublicYet what="term" from={term.public.day} />
}

/** One term with all sides. */
export const view: ViewDefinition = {
  Page,
  ...termTitle,
  later: [duty, grounds],
}
