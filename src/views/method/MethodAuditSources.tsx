import { formatDay } from '../../text/formatDay.ts'
import { formatNumber } from '../../text/formatNumber.ts'
import { originWords } from '../../text/labels/recordWords.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Stat } from '../../ui/Stat.tsx'
import { StatRow } from '../../ui/StatRow.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { auditSources } from './auditSources.ts'

const sum = (values: readonly number[]): string => formatNumber(values.reduce((total, value) => total + value, 0))

/** Sources by where they stand, and how much rests on few of them. */
export function MethodAuditSources() {
  const { model, asOf } = useAsOf()
  const { byOrigin, claims, oneOrigin, ownChannelOnly, accounts, ownWordOnly } = auditSources(model, asOf)
  return (
    <>
      <DataTable
        caption={`Sources of the statements public by ${formatDay(asOf)}`}
        stack
        rows={[
          ...byOrigin.map(({ origin, listed, once }) => ({
            key: origin,
            label: originWords[origin].label,
            listed: formatNumber(listed),
            once: formatNumber(once),
          })),
          {
            key: 'all',
            label: 'All',
            listed: sum(byOrigin.map(({ listed }) => listed)),
            once: sum(byOrigin.map(({ once }) => once)),
          },
        ]}
        rowKey={({ key }) => key}
        columns={[
          { key: 'origin', header: 'Origin', rowHeader: true, cell: ({ label }) => label },
          { key: 'listed', header: 'Listed', numeric: true, width: 'narrow', cell: ({ listed }) => listed },
          { key: 'once', header: 'One statement counted once', numeric: true, width: 'narrow', cell: ({ once }) => once },
        ]}
        note="Sources that carry one and the same statement count once, under the one among them that stands nearest to the speaker. A reprint counts under its own origin where the report it repeats is not listed."
      />
      <StatRow>
        <Stat value={formatNumber(oneOrigin)} label="Statements known from one origin only" note={`of ${formatNumber(claims)}`} />
        <Stat
          value={formatNumber(ownChannelOnly)}
          label="Statements known only from the speaker’s own channel"
          note={`of ${formatNumber(claims)}; a monitor’s own report counts as its channel`}
        />
        <Stat
          value={formatNumber(ownWordOnly)}
          label="Accounts that rest on the word of the party meant alone"
          note={`of ${formatNumber(accounts)} about which something is said`}
        />
      </StatRow>
    </>
  )
}
