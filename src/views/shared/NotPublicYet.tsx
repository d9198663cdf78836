import type { Day } from '../../model/days.ts'
import { paths } from '../../state/paths.ts'
import { useShown } from '../../state/ShownAddress.tsx'
import { formatDay } from '../../text/formatDay.ts'
import { PageHeading } from '../../ui/PageHeading.tsx'
import { Prose } from '../../ui/Prose.tsx'
import { Link } from './Link.tsx'
import { useAsOf } from './useAsOf.ts'

interface NotPublicYetProps {
  /** What the address names, as a noun: `term`, `statement`. */
  readonly what: string
  /** The day from which it is public. */
  readonly from: Day
}

/** In place of a record that was not public by the day shown. Nothing of it is said but when it can be read. */
export function NotPublicYet({ what, from }: NotPublicYetProps) {
  const { model, asOf } = useAsOf()
  const path = useShown((state) => state.address.path)
  const { to } = model.agreement.coverage
  return (
    <>
      <PageHeading
        title={`Not public by ${formatDay(asOf)}`}
        standfirst={`The ${what} at this address became public on ${formatDay(from)}. The page shows the record as of ${formatDay(asOf)}, and so nothing of it.`}
      />
      <Prose>
        <p>
          <Link to={path} choices={{ asof: from === to ? undefined : from }}>
            Show it as of {formatDay(from)}
          </Link>{' '}
          · <Link to={path} choices={{ asof: undefined }}>Show it as of {formatDay(to)}, the last day of the record</Link>{' '}
          · <Link to={paths.terms()}>All terms as of {formatDay(asOf)}</Link>
        </p>
      </Prose>
    </>
  )
}
