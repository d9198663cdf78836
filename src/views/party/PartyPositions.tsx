import type { Claim, Party } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { claimTitle } from '../../text/claimTitle.ts'
import { countOf } from '../../text/formatNumber.ts'
import { partyInSentence } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { searchedWords } from '../../text/sentences/searchedWords.ts'
import { Absent } from '../../ui/Absent.tsx'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Section } from '../../ui/Section.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { DateText } from '../shared/DateText.tsx'
import { Link } from '../shared/Link.tsx'
import { StanceCell } from '../shared/StanceCell.tsx'
import { stanceLines } from '../shared/stanceLines.ts'
import { TermLinks } from '../shared/TermLinks.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import styles from './PartyTable.module.css'
import { type TermPosition, termPositions } from './partyStatements.ts'

/** What the party said about every term, and when. */
export function PartyPositions({ party }: { readonly party: Party }) {
  const { model, asOf } = useAsOf()
  const { spoken, unspoken } = termPositions(model, party.id, asOf)
  const name = partyInSentence(model, party.id)
  const columns: readonly Column<TermPosition>[] = [
    {
      key: 'term',
      header: 'Term',
      rowHeader: true,
      width: 'wide',
      cell: ({ term }) => (
        <>
          <Link to={paths.term(term.id)}>{say(term.title)}</Link>
          <span className={styles.quiet}>
            {term.inPublicText ? say(term.reference) : <Tag dashed>In no public text</Tag>}
          </span>
        </>
      ),
    },
    { key: 'stance', header: 'Latest stance', cell: ({ positions }) => <StanceCell lines={stanceLines(positions)} /> },
    { key: 'said', header: 'Every statement on it', cell: ({ claims }) => <Days claims={claims} /> },
  ]
  return (
    <Section
      id="positions"
      title={`What ${name} said about each term`}
      aside={
        <Link to={paths.parties()} choices={{ party: [party.id] }}>
          Beside the other parties
        </Link>
      }
    >
      {spoken.length === 0 ? (
        <Absent>
          No statement by {name} about a term is on record. Searched: {searchedWords(model, asOf)}.
        </Absent>
      ) : (
        <div className={styles.table}>
          <DataTable
            caption={`Positions of ${name}`}
            hideCaption
            columns={columns}
            rows={spoken}
            rowKey={({ term }) => term.id}
            groupBy={({ term }) => say(model.index.topics.get(term.topic)?.title ?? term.topic)}
            stack
            dense
          />
        </div>
      )}
      {spoken.length > 0 && unspoken.length > 0 && (
        <div className={styles.more}>
          <Disclosure summary={`No statement on record about ${countOf(unspoken.length, 'term')}`}>
            <p>
              <TermLinks terms={unspoken.map(({ id }) => id)} />
            </p>
            <p>Searched: {searchedWords(model, asOf)}.</p>
          </Disclosure>
        </div>
      )}
    </Section>
  )
}

/** The days of statements, each a link to the statement. */
function Days({ claims }: { readonly claims: readonly Claim[] }) {
  const { model } = useAsOf()
  return (
    <span>
      {claims.map((claim, index) => (
        <span key={claim.id}>
          {index > 0 && ' · '}
          <Link to={paths.claim(claim.id)} label={claimTitle(model, claim)}>
            <DateText date={claim.date} part={claim.datePart} />
          </Link>
        </span>
      ))}
    </span>
  )
}
