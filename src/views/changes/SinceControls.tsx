import { type Day, parseDay } from '../../model/days.ts'
import { choose } from '../../state/actions.ts'
import { paths } from '../../state/paths.ts'
import { useTrackerHandle } from '../../state/TrackerContext.tsx'
import { formatDay } from '../../text/formatDay.ts'
import { DateField } from '../../ui/DateField.tsx'
import { FilterBar } from '../../ui/FilterBar.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { Link } from '../shared/Link.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { previousMoment, sinceOptions } from './sinceOptions.ts'
import { useChosenSince } from './useSince.ts'

/** The earlier of the two days. The later one is the day of the whole page. */
export function SinceControls({ since }: { readonly since: Day }) {
  const tracker = useTrackerHandle()
  const { model, asOf } = useAsOf()
  const chosen = useChosenSince()
  const { from } = model.agreement.coverage
  const { day: signed } = model.agreement.signed
  const previous = previousMoment(model, asOf)
  const options = sinceOptions(model, asOf)
  const isMoment = options.some(({ value }) => value === chosen)
  const patchFor = (day: Day) => ({ since: day === previous ? undefined : day })
  const chooseSince = (text: string, again = false) => {
    const day = parseDay(text)
    if (day !== null) void choose(tracker, patchFor(day), { replace: again })
  }
  return (
    <FilterBar
      label="The two days"
      heard={`After ${formatDay(since)} and by the end of ${formatDay(asOf)}`}
      actions={
        <>
          <Link to={paths.compare()} choices={{ since }}>
            The two days side by side
          </Link>
          {signed < asOf && signed !== since && (
            <Link to={paths.changes()} choices={patchFor(signed)}>
              Since the signing
            </Link>
          )}
          {previous !== since && (
            <Link to={paths.changes()} choices={patchFor(previous)}>
              Since the previous moment, {formatDay(previous)}
            </Link>
          )}
        </>
      }
    >
      <DateField label="Changed since" value={chosen} min={from} max={asOf} onChange={chooseSince} />
      <SelectField
        label="Or since"
        value={isMoment ? chosen : ''}
        options={isMoment ? options : [{ value: '', label: 'Another day' }, ...options]}
        onChange={(text) => chooseSince(text)}
      />
    </FilterBar>
  )
}
