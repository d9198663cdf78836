import { Suspense } from 'react'
import { useShown } from '../../state/ShownAddress.tsx'
import { formatDay } from '../../text/formatDay.ts'
import { countOf } from '../../text/formatNumber.ts'
import { Absent } from '../../ui/Absent.tsx'
import { CsvDownload } from '../../ui/CsvDownload.tsx'
import { PageHeading } from '../../ui/PageHeading.tsx'
import { useBeginning } from '../../ui/useBeginning.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { useTableFile } from '../shared/useTableFile.ts'
import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { ClaimList } from './ClaimList.tsx'
import styles from './ClaimList.module.css'
import { claimMonths } from './claimMonths.ts'
import { claimFilterKeys } from './claimRow.ts'
import { comingRows, isLarge } from './claimRows.ts'
import { claimFilters } from './claimsLater.ts'
import { claimOrders, groupClaims, orderClaims } from './groupClaims.ts'
import { narrowedClaims } from './narrowedClaims.ts'

/** More statements than our record holds. */
const mostClaims = 300

/** Every statement public by the day. */
function ClaimsPage() {
  const { model } = useAsOf()
  return (
    <>
      <PageHeading
        title="Claims"
        standfirst="Who said what about whose conduct on which term, when and where, and who answered. The statements stand side by side; none is weighed against another."
      />
      {isLarge(model) ? (
        <Suspense fallback={<p role="status">Going through the record. The statements appear here.</p>}>
          <NarrowedList />
        </Suspense>
      ) : (
        <NarrowedList />
      )}
    </>
  )
}

/** The statements, narrowed and ordered as the reader chose. */
function NarrowedList() {
  const { model, asOf } = useAsOf()
  const choices = useShown((state) => state.address.choices)
  const coming = comingRows(model, asOf)
  if (coming !== null) throw coming
  const { claims, total, summary } = narrowedClaims(model, choices, asOf)
  const order = claimOrders.find((each) => each === choices.sort) ?? 'newest'
  const ordered = orderClaims(model, claims, order, asOf)
  const { shown, end } = useBeginning(ordered, mostClaims)
  const file = useTableFile('claims', claimFilterKeys)
  return (
    <>
      <claimFilters.Part />
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
  later: [claimFilters],
}
