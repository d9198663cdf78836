import type { Party } from '../../model/types.ts'
import type { PartyRole } from '../../model/vocabulary.ts'
import { paths } from '../../state/paths.ts'
import { formatDay } from '../../text/formatDay.ts'
import { countOf } from '../../text/formatNumber.ts'
import { partyInSentence } from '../../text/partyName.ts'
import { searchedWords } from '../../text/sentences/searchedWords.ts'
import { Absent } from '../../ui/Absent.tsx'
import { Section } from '../../ui/Section.tsx'
import { Link } from '../shared/Link.tsx'
import { StatementTimeline } from '../shared/StatementTimeline.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { statementsOf } from './partyStatements.ts'

/** How many statements are shown before the reader is sent on to all of them. */
const shown = 8

const leads: Readonly<Partial<Record<PartyRole, string>>> = {
  reporter: 'What news reports state in their own voice is comment. It stands apart and enters no account.',
}

/** The party's latest statements, those of its agents among them. */
export function PartyLatest({ party }: { readonly party: Party }) {
  const { model, asOf } = useAsOf()
  const claims = statementsOf(model, party.id, asOf)
  return (
    <Section
      id="latest"
      title={party.role === 'reporter' ? 'Comment, the newest first' : 'Latest statements'}
      lead={leads[party.role]}
      aside={
        claims.length > 0 && (
          <Link to={paths.claims()} choices={{ party: [party.id] }}>
            {claims.length > shown ? `All ${countOf(claims.length, 'statement')}` : 'In the list of statements'}
          </Link>
        )
      }
    >
      {claims.length === 0 ? (
        <Absent>
          No statement by {partyInSentence(model, party.id)} is on record by {formatDay(asOf)}. Searched:{' '}
          {searchedWords(model, asOf)}.
        </Absent>
      ) : (
        <StatementTimeline label="Latest statements" claims={claims.slice(0, shown)} />
      )}
    </Section>
  )
}
