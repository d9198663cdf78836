import { dueOf } from '../../model/rule/due.ts'
import type { Model, Term } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { forceWords } from '../../text/labels/recordWords.ts'
import { partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import type { Entry, EntryText } from './entry.ts'
import { idWords, seen, unseen } from './entryText.ts'

function textsOf(model: Model, term: Term): readonly EntryText[] {
  const topic = model.index.topics.get(term.topic)
  const instrument = model.index.instruments.get(term.instrument)
  const bound = [term.obligor, ...term.actors.map(({ party }) => party), ...term.alsoBound]
  return [
    unseen(3, say(term.title)),
    seen(2, say(term.summary)),
    ...(term.keyPhrase === undefined ? [] : [{ text: term.keyPhrase, weight: 2, shown: 'quote', language: 'en' } as const]),
    ...(term.due === undefined ? [] : [seen(1, say(term.due.rule), 'Due')]),
    ...term.positions.map((position) => ({ ...seen(1, say(position.statement)), from: position.public.day })),
    unseen(1, idWords(term.id), say(term.reference)),
    unseen(1, ...bound.map((id) => partyName(model, id))),
    unseen(0.6, topic && say(topic.title), instrument && say(instrument.title), forceWords[term.force].label),
    unseen(0.4, topic && say(topic.description)),
  ]
}

/** The terms. */
export const termEntries = (model: Model): readonly Entry[] =>
  model.terms.map((term) => ({
    kind: 'term',
    id: term.id,
    from: term.public.day,
    shown: () => ({ path: paths.term(term.id), title: say(term.title), note: say(term.reference) }),
    texts: () => textsOf(model, term),
    dates: (asOf) => dueOf(model, term, asOf).readings.flatMap(({ day }) => (day === null ? [] : [day])),
  }))
