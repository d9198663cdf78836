import { publicBy } from '../../model/rule/publicBy.ts'
import type { Party } from '../../model/types.ts'
import { formatDay } from '../../text/formatDay.ts'
import { Absent } from '../../ui/Absent.tsx'
import { Section } from '../../ui/Section.tsx'
import { PeopleList } from '../shared/PeopleList.tsx'
import { useAsOf } from '../shared/useAsOf.ts'

/** The party's people by office, as far as the record knew them by the day. */
export function PartyPeople({ party }: { readonly party: Party }) {
  const { asOf } = useAsOf()
  return (
    <Section id="people" title="People by office">
      {party.people.some((person) => publicBy(person, asOf)) ? (
        <PeopleList party={party} />
      ) : (
        <Absent>The record names nobody by office by {formatDay(asOf)}.</Absent>
      )}
    </Section>
  )
}
