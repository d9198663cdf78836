import { publicBy } from '../../model/rule/publicBy.ts'
import { formatDay } from '../../text/formatDay.ts'
import { countOf } from '../../text/formatNumber.ts'
import { Absent } from '../../ui/Absent.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { StatementTimeline } from '../shared/StatementTimeline.tsx'
import { useAsOf } from '../shared/useAsOf.ts'

/** How many statements stand open; the earlier ones are folded. */
const shown = 12

/** Everything said about the terms by the day. */
export function WithdrawalStatements({ terms }: { readonly terms: ReadonlySet<string> }) {
  const { model, asOf } = useAsOf()
  const claims = model.claims.filter((claim) => publicBy(claim, asOf) && claim.points.some(({ term }) => terms.has(term)))
  if (claims.length === 0) return <Absent>No statement on the withdrawal is on record by {formatDay(asOf)}.</Absent>
  const earlier = claims.slice(0, -shown)
  return (
    <>
      {earlier.length > 0 && (
        <Disclosure summary={countOf(earlier.length, 'earlier statement')}>
          <StatementTimeline label="Earlier statements on the withdrawal" claims={earlier} />
        </Disclosure>
      )}
      <StatementTimeline label="Statements on the withdrawal" claims={claims.slice(-shown)} />
    </>
  )
}
