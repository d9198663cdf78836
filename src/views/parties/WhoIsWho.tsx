import { publicBy } from '../../model/rule/publicBy.ts'
import type { Party } from '../../model/types.ts'
import { Columns } from '../../ui/Columns.tsx'
import { Section } from '../../ui/Section.tsx'
import { PartyMark } from '../shared/PartyMark.tsx'
import { Link } from '../shared/Link.tsx'
import { paths } from '../../state/paths.ts'
import { partyTone, sides } from '../shared/stateMarks.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import { PartyCard } from './PartyCard.tsx'
import styles from './WhoIsWho.module.css'

/** The three sides abreast, with the same room; below them everybody else who is named in the record by the day. */
export function WhoIsWho() {
  const { model, asOf } = useAsOf()
  const known = model.parties.filter((party) => publicBy(party, asOf))
  const three = sides.flatMap((side) => known.find(({ id }) => id === side) ?? [])
  const others = known.filter((party) => !three.includes(party))
  const heading = ({ id }: Party) => (
    <Link to={paths.party(id)} className={styles.name}>
      <PartyMark party={id} strong />
    </Link>
  )
  return (
    <Section id="who" title="Who is who">
      <Columns
        items={three.map((party) => ({
          key: party.id,
          tone: partyTone(party.id),
          heading: heading(party),
          children: <PartyCard party={party} />,
        }))}
      />
      <ul className={styles.others}>
        {others.map((party) => (
          <li key={party.id} className={styles.other}>
            <h3 className={styles.heading}>{heading(party)}</h3>
            <PartyCard party={party} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
