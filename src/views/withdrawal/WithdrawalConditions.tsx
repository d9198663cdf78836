import type { Day } from '../../model/days.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { Claim, Condition, Term } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { formatDay } from '../../text/formatDay.ts'
import { listOf } from '../../text/formatNumber.ts'
import { partyInSentence } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { Absent } from '../../ui/Absent.tsx'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { groupedBy } from '../shared/chart/groupedBy.ts'
import { Link } from '../shared/Link.tsx'
import { SourceLine } from '../shared/SourceLine.tsx'
import { StatementTimeline } from '../shared/StatementTimeline.tsx'
import { TermLinks } from '../shared/TermLinks.tsx'
import { useAsOf } from '../shared/useAsOf.ts'

/** Conditions of one term that the same words name. */
interface Row {
  readonly term: Term
  readonly condition: Condition
  readonly on: readonly string[]
}

const rowsOf = (term: Term, asOf: Day): readonly Row[] =>
  [...groupedBy(term.conditions.filter((condition) => publicBy(condition, asOf)), ({ clause }) => say(clause)).values()].flatMap(
    (conditions) => {
      const [condition] = conditions
      return condition === undefined ? [] : [{ term, condition, on: conditions.map((each) => each.term) }]
    },
  )

const isOnPace = (claim: Claim): boolean =>
  claim.marks?.some((mark) => mark === 'commander-discretion' || mark === 'pandemic') ?? false

/** Who is said to set the pace, what slowed it, and what the withdrawal is said to wait on. */
export function WithdrawalConditions({ terms }: { readonly terms: readonly Term[] }) {
  const { model, asOf } = useAsOf()
  const ids = new Set(terms.map(({ id }) => id))
  const claims = model.claims.filter(
    (claim) => publicBy(claim, asOf) && isOnPace(claim) && claim.points.some(({ term }) => ids.has(term)),
  )
  const rows = terms.flatMap((term) => rowsOf(term, asOf))
  return (
    <>
      {claims.length === 0 ? (
        <Absent>No statement on the commander’s discretion or the pandemic is on record by {formatDay(asOf)}.</Absent>
      ) : (
        <StatementTimeline label="On the commander’s discretion and the pandemic" claims={claims} />
      )}
      {rows.length > 0 && <ConditionTable rows={rows} />}
    </>
  )
}

function ConditionTable({ rows }: { readonly rows: readonly Row[] }) {
  const { model } = useAsOf()
  const columns: readonly Column<Row>[] = [
    { key: 'on', header: 'Said to depend on', rowHeader: true, cell: ({ on }) => <TermLinks terms={on} /> },
    { key: 'clause', header: 'By what clause or words', width: 'wide', cell: ({ condition }) => say(condition.clause) },
    {
      key: 'by',
      header: 'Who says so',
      cell: ({ condition }) => (
        <>
          {condition.assertedBy.length === 0
            ? 'Follows from the text'
            : listOf(condition.assertedBy.map((party) => partyInSentence(model, party)))}{' '}
          <Tag dashed={condition.disputed}>{condition.disputed ? 'In dispute' : 'Not disputed on record'}</Tag>
        </>
      ),
    },
    { key: 'source', header: 'Source', cell: ({ condition }) => <SourceLine sources={condition.sources} bare /> },
  ]
  return (
    <DataTable
      caption="What the terms are said to depend on"
      columns={columns}
      rows={rows}
      rowKey={({ term, on }) => `${term.id} ${on.join(' ')}`}
      groupBy={({ term }) => say(term.title)}
      stack
      dense
      note={<Link to={paths.method()}>Why conditions never change a status</Link>}
    />
  )
}
