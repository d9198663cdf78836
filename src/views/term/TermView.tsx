import { headlineOf } from '../../model/rule/headline.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import { accountWords } from '../../text/labels/accountWords.ts'
import { deliveryWords } from '../../text/labels/deliveryWords.ts'
import { listOf } from '../../text/formatNumber.ts'
import { formatDay } from '../../text/formatDay.ts'
import { partyInSentence } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { NotPublicYet } from '../shared/NotPublicYet.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import type { ViewDefinition, ViewProps } from '../shared/viewDefinition.ts'
import { TermPage } from './TermPage.tsx'

function Page({ id }: ViewProps) {
  const { model, asOf } = useAsOf()
  const term = model.index.terms.get(id)
  if (term === undefined) return null
  return publicBy(term, asOf) ? <TermPage term={term} /> : <NotPublicYet what="term" from={term.public.day} />
}

/** One term with all sides. */
export const view: ViewDefinition = {
  Page,
  title: (model, id, asOf) => {
    const term = model.index.terms.get(id)
    return term === undefined || !publicBy(term, asOf) ? 'Term' : say(term.title)
  },
  describe: (model, id, asOf) => {
    const term = model.index.terms.get(id)
    if (term === undefined || !publicBy(term, asOf)) return 'A term of the record.'
    const { delivery, accounts } = headlineOf(model, id, asOf)
    const words = accounts.map(
      ({ state, party }) => `${accountWords[state].label.toLowerCase()} about ${partyInSentence(model, party)}`,
    )
    return `${say(term.summary)} As of ${formatDay(asOf)}: ${deliveryWords[delivery.state].label.toLowerCase()}; ${listOf(words)}.`
  },
  exists: (model, id) => model.index.terms.has(id),
}
