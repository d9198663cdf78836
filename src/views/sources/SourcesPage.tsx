import { useShown } from '../../state/ShownAddress.tsx'
import { formatDay } from '../../text/formatDay.ts'
import { sourceCountSentence } from '../../text/sentences/sourceCountSentence.ts'
import { Absent } from '../../ui/Absent.tsx'
import { PageHeading } from '../../ui/PageHeading.tsx'
import { sameStatementGroups } from '../../model/rule/sameStatement.ts'
import { type UsedSource, usedSources } from '../shared/sourceUse.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import { SourcesControls } from './SourcesControls.tsx'
import { SourcesTable } from './SourcesTable.tsx'
import { findSources, sourceOrders } from './findSources.ts'

/** Every source used by the day shown, found by words and put in order. */
export function SourcesPage() {
  const { model, asOf } = useAsOf()
  const q = useShown((state) => state.address.choices.q) ?? ''
  const sort = useShown((state) => state.address.choices.sort)
  const order = sourceOrders.find((known) => known === sort)
  const used = usedSources(model, asOf)
  const found = findSources(used, q)
  return (
    <>
      <PageHeading
        title="Sources"
        standfirst={`What the record as of ${formatDay(asOf)} rests on, and how much rests on each.`}
      >
        <SourceCount used={used} />
      </PageHeading>
      <SourcesControls found={found.length} of={used.length} />
      {found.length === 0 ? (
        <Absent>No source fits these words. Publisher, title, author and origin were looked through.</Absent>
      ) : (
        <SourcesTable sources={found} order={order} />
      )}
    </>
  )
}

/** How many sources there are, from how many origins. */
function SourceCount({ used }: { readonly used: readonly UsedSource[] }) {
  const sources = used.map(({ source }) => source)
  const origins = sameStatementGroups(sources).length
  const reprints = sources.filter(({ origin }) => origin === 'reprint').length
  return <p>{sourceCountSentence({ sources: sources.length, origins, reprints })}</p>
}
