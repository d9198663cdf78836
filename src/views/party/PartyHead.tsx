import { publicBy } from '../../model/rule/publicBy.ts'
import type { Party } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { partyRoleWords } from '../../text/labels/recordWords.ts'
import { say } from '../../text/say.ts'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { PageHeading } from '../../ui/PageHeading.tsx'
import { Link } from '../shared/Link.tsx'
import { PartyMark } from '../shared/PartyMark.tsx'
import { SourceLine } from '../shared/SourceLine.tsx'
import { useAsOf } from '../shared/useAsOf.ts'

const PartyLink = ({ party }: { readonly party: string }) => (
  <Link to={paths.party(party)}>
    <PartyMark party={party} />
  </Link>
)

/** Who the party is, how it stands to the agreement, and who speaks for whom. */
export function PartyHead({ party }: { readonly party: Party }) {
  const { model, asOf } = useAsOf()
  const agents = model.parties.filter((other) => other.speaksFor === party.id && publicBy(other, asOf))
  const facts = [
    {
      key: 'role',
      term: 'Role',
      value: `${partyRoleWords[party.role]}${party.roleNote === undefined ? '' : `. ${say(party.roleNote)}`}`,
    },
    ...(party.speaksFor === undefined
      ? []
      : [{ key: 'for', term: 'Speaks for', value: <PartyLink party={party.speaksFor} /> }]),
    ...agents.map(({ id }) => ({ key: id, term: 'Spoken for by', value: <PartyLink party={id} /> })),
    ...(party.reportsTo === undefined ? [] : [{ key: 'to', term: 'Reports to', value: say(party.reportsTo) }]),
    { key: 'sources', term: 'Rests on', value: <SourceLine sources={party.sources} bare /> },
  ]
  return (
    <PageHeading
      kicker={
        <>
          <Link to={paths.parties()}>Parties</Link> ·{' '}
          <Link to={paths.compare()} choices={{ party: [party.speaksFor ?? party.id] }}>
            Compare with another
          </Link>
        </>
      }
      title={say(party.name)}
      standfirst={say(party.description)}
    >
      <DefinitionList items={facts} across />
    </PageHeading>
  )
}
