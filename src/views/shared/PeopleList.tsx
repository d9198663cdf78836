import { publicBy } from '../../model/rule/publicBy.ts'
import type { Party } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { say } from '../../text/say.ts'
import { personDates } from '../../text/sentences/personDates.ts'
import { Link } from './Link.tsx'
import styles from './PeopleList.module.css'
import { useAsOf } from './useAsOf.ts'

/** Those who spoke for a party by office, as known by the day, each with the source for the office. */
export function PeopleList({ party }: { readonly party: Party }) {
  const { asOf } = useAsOf()
  return (
    <ul className={styles.list}>
      {party.people
        .filter((person) => publicBy(person, asOf))
        .map((person) => {
          const dates = personDates(person, asOf)
          const [source] = person.sources
          return (
            <li key={`${person.name} ${say(person.office)}`}>
              <span className={styles.name}>{person.name}</span>, {say(person.office)}
              <span className={styles.facts}>
                {[dates, person.note === undefined ? '' : say(person.note)].filter((part) => part !== '').join(' · ')}
                {source !== undefined && (
                  <>
                    {' '}
                    <Link to={paths.source(source)} label={`Source for the office of ${person.name}`}>
                      Source
                    </Link>
                  </>
                )}
              </span>
            </li>
          )
        })}
    </ul>
  )
}
