import { useDeferredValue } from 'react'
import { useTracker } from '../../state/TrackerContext.tsx'
import { formatDay } from '../../text/formatDay.ts'
import { countOf } from '../../text/formatNumber.ts'
import { Absent } from '../../ui/Absent.tsx'
import { CsvDownload } from '../../ui/CsvDownload.tsx'
import { PageHeading } from '../../ui/PageHeading.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { useTableFile } from '../shared/useTableFile.ts'
import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { ClaimList } from './ClaimList.tsx'
import styles from './ClaimList.module.css'
import { claimMonths } from './claimMonths.ts'
import { claimFilterKeys } from './claimRows.ts'
import { claimFilters } from './claimsLater.ts'
import { claimOrders, groupClaims } from './groupClaims.ts'
import { narrowedClaims } from './narrowedClaims.ts'

/** Every statement public by the day, narrowed and ordered as the reader chose. */
function ClaimsPage() {
  const { model, asOf } = useAsOf()
  const choices = useTracker((state) => state.address.choices)
  // The list follows what is typed as soon as there is time; the field itself never waits for it.
  const settled = useDeferredValue(choices)
  const { claims, total, summary } = narrowedClaims(model, settled, asOf)
  const order = claimOrders.find((each) => each === settled.sort) ?? 'newest'
  const file = useTableFile('claims', claimFilterKeys)
  return (
    <>
      <PageHeading
        title="Claims"
        standfirst="Who said what about whose conduct on which term, when and where, and who answered. The statements stand side by side; none is weighed against another."
      />
      <claimFilters.Part />
      {claims.length === 0 ? (
        <Absent>
          No statement on record fits all of these filters. Looked through: {countOf(total, 'statement')} public by {formatDay(asOf)}.
        </Absent>
      ) : (
        <>
          <ClaimList months={claimMonths(groupClaims(model, claims, order, asOf), order)} />
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
