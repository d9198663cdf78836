import { publicBy } from '../../model/rule/publicBy.ts'
import { publicBases } from '../../model/vocabulary.ts'
import { formatDay } from '../../text/formatDay.ts'
import { formatNumber } from '../../text/formatNumber.ts'
import { capitalise } from '../../text/capitalise.ts'
import { publicBasisWords } from '../../text/labels/recordWords.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Prose } from '../../ui/Prose.tsx'
import { useAsOf } from '../shared/useAsOf.ts'

/** What the day shown does, and how it is known when a record became public. */
export function MethodDays() {
  const { model, asOf } = useAsOf()
  const { coverage } = model.agreement
  const records = [...model.claims, ...model.events, ...model.observations, ...model.terms].filter((record) => publicBy(record, asOf))
  return (
    <>
      <Prose>
        <p>
          Every page is computed for one day, now {formatDay(asOf)}, and uses only what was public by the end of it. The record
          covers {formatDay(coverage.from)} to {formatDay(coverage.to)}; without another choice the last of these days is shown,
          never today’s date. A day outside becomes the nearer end, and the page says so. Counts of days stop at the day shown.
        </p>
        <p>
          What is known to the month only counts from the month’s last day, unless its basis says otherwise, and is never shown
          as a day.
        </p>
      </Prose>
      <DataTable
        caption="How it is known when a record became public"
        stack
        rows={publicBases}
        rowKey={(basis) => basis}
        rowId={(basis) => `basis-${basis}`}
        columns={[
          { key: 'basis', header: 'Counts from', rowHeader: true, cell: (basis) => capitalise(publicBasisWords[basis]) },
          {
            key: 'uses',
            header: 'Records',
            numeric: true,
            width: 'narrow',
            cell: (basis) => formatNumber(records.filter((record) => record.public.basis === basis).length),
          },
        ]}
        note={`Statements, events, numbers and terms public by ${formatDay(asOf)}.`}
      />
    </>
  )
}
