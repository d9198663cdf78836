import { laterDay } from '../../model/days.ts'
import { principalOf } from '../../model/rule/principal.ts'
import type { Model, Party, Person } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { partyRoleWords } from '../../text/labels/recordWords.ts'
import { partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import type { Entry } from './entry.ts'
import { seen, unseen } from './entryText.ts'

const partyEntry = (model: Model, party: Party): Entry => ({
  kind: 'party',
  id: party.id,
  from: party.public.day,
  shown: () => ({ path: paths.party(party.id), title: say(party.name), note: partyRoleWords[party.role], party: principalOf(model, party.id) }),
  texts: () => [
    unseen(3, say(party.shortName)),
    unseen(3, say(party.name)),
    seen(1, say(party.description)),
    ...(party.roleNote === undefined ? [] : [seen(1, say(party.roleNote))]),
    unseen(1, partyRoleWords[party.role]),
  ],
  dates: () => [],
})

const personEntry = (model: Model, party: Party, person: Person): Entry => ({
  kind: 'person',
  id: `${party.id} ${person.name}`,
  from: laterDay(party.public.day, person.public.day),
  shown: () => ({ path: `${paths.party(party.id)}#people`, title: person.name, note: partyName(model, party.id), party: principalOf(model, party.id) }),
  texts: () => [
    unseen(3, person.name),
    ...(person.aliases === undefined ? [] : [seen(3, person.aliases.join(', '), 'Also written')]),
    seen(1.5, say(person.office)),
    unseen(1, partyName(model, party.id)),
  ],
  dates: () => [],
})

/** The parties, and the people who were known to speak for them by office. */
export const partyEntries = (model: Model): readonly Entry[] =>
  model.parties.flatMap((party) => [partyEntry(model, party), ...party.people.map((person) => personEntry(model, party, person))])
