import { publicBy } from '../../model/rule/publicBy.ts'
import type { Party } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { countOf } from '../../text/formatNumber.ts'
import { partyRoleWords } from '../../text/labels/recordWords.ts'
import { partyInSentence } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Link } from '../shared/Link.tsx'
import { PeopleList } from '../shared/PeopleList.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import styles from './PartyCard.module.css'

/** What a party is, for whom it speaks or to whom it reports, and its people by office. */
export function PartyCard({ party }: { readonly party: Party }) {
  const { model, asOf } = useAsOf()
  const people = party.people.filter((person) => publicBy(person, asOf))
  return (
    <div className={styles.card}>
      <p className={styles.role}>
        {partyRoleWords[party.role]}
        {party.reportsTo !== undefined && <>, reports to {say(party.reportsTo)}</>}
        {party.speaksFor !== undefined && (
          <>
            , speaks for <Link to={paths.party(party.speaksFor)}>{partyInSentence(model, party.speaksFor)}</Link>
          </>
        )}
      </p>
      <p>{say(party.description)}</p>
      {party.roleNote !== undefined && <p className={styles.role}>{say(party.roleNote)}</p>}
      {people.length > 0 && (
        <Disclosure summary={`${countOf(people.length, 'person', 'people')} by office`}>
          <PeopleList party={party} />
        </Disclosure>
      )}
    </div>
  )
}
