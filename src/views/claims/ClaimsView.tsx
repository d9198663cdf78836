import { publicCount } from '../../model/rule/publicCount.ts'
import { useShown } from '../../state/ShownAddress.tsx'
import { formatDay } from '../../text/formatDay.ts'
import { countOf } from '../../text/formatNumber.ts'
import { claimListSentence } from '../../text/sentences/claimListSentence.ts'
import { Absent } from '../../ui/Absent.tsx'
import { CsvDownload } from '../../ui/CsvDownload.tsx'
import { PageHeading } from '../../ui/PageHeading.tsx'
import { useBeginning } from '../../ui/useBeginning.tsx'
import { FilterChips } from '../shared/FilterChips.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { useTableFile } from '../shared/useTableFile.ts'
import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { ClaimFilters } from './ClaimFilters.tsx'
import { ClaimList } from './ClaimList.tsx'
import styles from './ClaimList.module.css'
import { claimMonths } from './claimMonths.ts'
import { claimRows, facetKeys } from './claimRows.ts'
import { filterClaims } from './filterClaims.ts'
import { claimOrders, groupClaims, orderClaims } from './groupClaims.ts'

/** More statements than our record holds. */
const mostClaims = 300

const filterKeys = ['q', ...facetKeys, 'from', 'to'] as const

/** Every statement public by the day, narrowed and ordered as the reader chose. */
function ClaimsPage() {
  const { model, asOf } = useAsOf()
  const choices = useShown((state) => state.address.choices)
  const rows = claimRows(model, asOf)
  const total = publicCount(model.claims, asOf)
  const order = claimOrders.find((each) => each === choices.sort) ?? 'newest'
  const claims = orderClaims(model, filterClaims(rows, choices), order, asOf)
  const { shown, end } = useBeginning(claims, mostClaims)
  const file = useTableFile('claims', filterKeys)
  const summary = claimListSentence(model, { shown: claims.length, total, asOf }, choices)
  return (
    <>
      <PageHeading
        title="Claims"
        standfirst="Who said what about whose conduct on which term, when and where, and who answered. The statements stand side by side; none is weighed against another."
      />
      <ClaimFilters rows={rows} shown={choices} summary={summary} />
      <p className={styles.printed}>{summary}</p>
      <FilterChips keys={filterKeys} />
      {claims.length === 0 ? (
        <Absent>
          No statement on record fits all of these filters. Looked through: {countOf(total, 'statement')} public by {formatDay(asOf)}.
        </Absent>
      ) : (
        <>
          <ClaimList months={claimMonths(groupClaims(model, shown, order, asOf), order, end === null)} />
          {end}
          <p className={styles.foot}>
            <CsvDownload name={file.name} records={async () => (await import('./claimRecords.ts')).claimRecords(model, claims, asOf, summary)}>
              Download these statements (CSV)
            </CsvDownload>
          </p>
        </>
      )}
    </>
  )
}

/** `/claims` */
export const view: ViewDefinition = {
  Page: ClaimsPage,
  title: () => 'Claims',
  exists: () => true,
}
