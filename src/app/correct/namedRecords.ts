import { remember } from '../../model/rule/remember.ts'
import { collections, type Referenced } from '../../model/recordField.ts'
import type { Model } from '../../model/types.ts'
import { claimTitle } from '../../text/claimTitle.ts'
import { formatDate } from '../../text/formatDay.ts'
import { partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { observationNumber, whenWords } from '../../text/sentences/progressSentence.ts'

/** A record by its id and the name a reader knows it by. */
export interface NamedRecord {
  readonly id: string
  readonly name: string
}

const namers: Readonly<Record<Referenced, (model: Model) => readonly NamedRecord[]>> = {
  terms: (model) => model.terms.map(({ id, title }) => ({ id, name: say(title) })),
  claims: (model) => model.claims.map((claim) => ({ id: claim.id, name: claimTitle(model, claim) })),
  events: (model) => model.events.map(({ id, title, date, datePart }) => ({ id, name: `${say(title)}, ${formatDate(date, datePart)}` })),
  sources: (model) => model.sources.map(({ id, publisher, title }) => ({ id, name: `${publisher}: ${title}` })),
  parties: (model) => model.parties.map(({ id, name }) => ({ id, name: say(name) })),
  observations: (model) =>
    model.observations.map((each) => ({
      id: each.id,
      name: `${observationNumber(each)} ${whenWords(each.date)}, counted by ${partyName(model, each.countedBy)}`,
    })),
  series: (model) => model.series.map(({ id, title }) => ({ id, name: say(title) })),
  topics: (model) => model.topics.map(({ id, title }) => ({ id, name: say(title) })),
  instruments: (model) => model.agreement.instruments.map(({ id, title }) => ({ id, name: say(title) })),
}

const named = remember('namedRecords', (model: Model, list: string): readonly NamedRecord[] => {
  const known = [...collections, 'series', 'topics', 'instruments'] as const
  const found = known.find((each) => each === list)
  return found === undefined ? [] : namers[found](model)
})

/** The records of a list with their names. */
export const namedRecords = (model: Model, list: Referenced): readonly NamedRecord[] => named(model, list)
