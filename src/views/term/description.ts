import { headlineOf } from '../../model/rule/headline.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import { accountWords } from '../../text/labels/accountWords.ts'
import { deliveryWords } from '../../text/labels/deliveryWords.ts'
import { formatDay } from '../../text/formatDay.ts'
import { listOf } from '../../text/formatNumber.ts'
import { partyInSentence } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import type { Description } from '../shared/viewDefinition.ts'

/** Says what the page shows, for those who meet it in a list of results. */
export const description: Description = (model, id, asOf) => {
  const term = model.index.terms.get(id)
  if (term === undefined || !publicBy(term, asOf)) return 'A term of the record.'
  const { delivery, accounts } = headlineOf(model, id, asOf)
  const words = accounts.map(
    ({ state, party }) => `${accountWords[state].label.toLowerCase()} about ${partyInSentence(model, party)}`,
  )
  return `${say(term.summary)} As of ${formatDay(asOf)}: ${deliveryWords[delivery.state].label.toLowerCase()}; ${listOf(words)}.`
}
