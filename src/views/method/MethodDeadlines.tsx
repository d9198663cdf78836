import { type Day, addDays, addMonths } from '../../model/days.ts'
import { formatDay } from '../../text/formatDay.ts'
import { formatLunarDay, formatSolarDay } from '../../text/formatHijriDay.ts'
import { say } from '../../text/say.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Prose } from '../../ui/Prose.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { monthByMonth } from './monthByMonth.ts'

/** The two periods of the text, counted from the day of signing. */
const period = { days: 135, months: 14 }

/** The arithmetic of the deadlines, in three calendars, with the counts that are not used. */
export function MethodDeadlines() {
  const { model } = useAsOf()
  const { day: signed, place } = model.agreement.signed
  const rows: readonly { readonly what: string; readonly how: string; readonly day: Day }[] = [
    { what: 'Day 0', how: `The signing, in ${say(place)}`, day: signed },
    { what: `Day ${period.days}`, how: `The signing plus ${period.days} days`, day: addDays(signed, period.days) },
    { what: `${period.months} months`, how: `The signing plus ${period.months} months, added in one step`, day: addMonths(signed, period.months) },
  ]
  return (
    <>
      <DataTable
        caption="Days counted from the signing, in three calendars"
        stack
        rows={rows}
        rowKey={({ what }) => what}
        columns={[
          { key: 'what', header: 'Count', rowHeader: true, cell: ({ what }) => what },
          { key: 'how', header: 'How', cell: ({ how }) => how },
          { key: 'day', header: 'Day', cell: ({ day }) => <time dateTime={day}>{formatDay(day)}</time> },
          { key: 'solar', header: 'Solar Hijri', cell: ({ day }) => formatSolarDay(day) },
          { key: 'lunar', header: 'Lunar Hijri', cell: ({ day }) => formatLunarDay(day) },
        ]}
        note="Solar Hijri with the month names used in Afghanistan; lunar Hijri by the Umm al-Qura calendar, as the agreement prints both for the day of signing."
      />
      <Prose>
        <p>
          The day of signing is day 0. To call it day 1 would give {formatDay(addDays(signed, period.days - 1))} for day{' '}
          {period.days}; to add the months one at a time, so that February shortens all that follow, would give{' '}
          {formatDay(monthByMonth(signed, period.months))}. Neither count is used.
        </p>
        <p>
          Where officials or press named other days, each is kept as a reading with who reads it so and the day from which that
          was public. A term is overdue only when its due day has passed by every reading; how late something came is given as
          the range over them.
        </p>
      </Prose>
    </>
  )
}
