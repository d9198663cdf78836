import type { Day } from '../../model/days.ts'
import { dueOf } from '../../model/rule/due.ts'
import { termsBy } from '../../model/rule/headline.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { Model, Term } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { forceWords } from '../../text/labels/recordWords.ts'
import { partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import type { Entry } from './entry.ts'
import { idWords, seen, unseen } from './entryText.ts'

function entryOf(model: Model, term: Term, asOf: Day): Entry {
  const topic = model.index.topics.get(term.topic)
  const instrument = model.index.instruments.get(term.instrument)
  const bound = [term.obligor, ...term.actors.map(({ party }) => party), ...term.alsoBound]
  return {
    kind: 'term',
    id: term.id,
    path: paths.term(term.id),
    title: say(term.title),
    note: say(term.reference),
    dates: dueOf(model, term, asOf).readings.flatMap(({ day }) => (day === null ? [] : [day])),
    texts: [
      unseen(3, say(term.title)),
      seen(2, say(term.summary)),
      ...(term.keyPhrase === undefined ? [] : [{ text: term.keyPhrase, weight: 2, shown: 'quote', language: 'en' } as const]),
      ...(term.due === undefined ? [] : [seen(1, say(term.due.rule), 'Due')]),
      ...term.positions.filter((position) => publicBy(position, asOf)).map(({ statement }) => seen(1, say(statement))),
      unseen(1, idWords(term.id), say(term.reference)),
      unseen(1, ...bound.map((id) => partyName(model, id))),
      unseen(0.6, topic && say(topic.title), instrument && say(instrument.title), forceWords[term.force].label),
      unseen(0.4, topic && say(topic.description)),
    ],
  }
}

/** The terms that were public by the day. */
export const termEntries = (model: Model, asOf: Day): readonly Entry[] =>
  termsBy(model, asOf).map((term) => entryOf(model, term, asOf))
