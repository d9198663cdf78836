import { headlineOf } from '../../model/rule/headline.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import { accountWords } from '../../text/labels/accountWords.ts'
import { deliveryWords } from '../../text/labels/deliveryWords.ts'
import { partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import type { PreviewOf } from '../shared/preview.ts'
import { accountMarks, deliveryMarks } from '../shared/stateMarks.ts'

/** A term: what has happened and what the parties say, side by side as on its page. */
export const preview: PreviewOf = (model, id, asOf) => {
  const term = model.index.terms.get(id)
  if (term === undefined || !publicBy(term, asOf)) return null
  const { delivery, accounts } = headlineOf(model, id, asOf)
  return {
    kind: `Term · ${say(term.reference)}`,
    title: say(term.title),
    text: say(term.summary),
    marks: [
      { ...deliveryMarks[delivery.state], label: deliveryWords[delivery.state].label },
      ...accounts.map(({ state, party }) => ({
        ...accountMarks[state],
        label: accountWords[state].label,
        note: `about: ${partyName(model, party)}`,
      })),
    ],
  }
}
