import { useRef } from 'react'
import { type Day, daysBetween } from '../model/days.ts'
import { dayCount } from '../model/rule/dayCount.ts'
import { setAsOf } from '../state/actions.ts'
import { paths } from '../state/paths.ts'
import { useTracker, useTrackerHandle } from '../state/TrackerContext.tsx'
import { formatDay } from '../text/formatDay.ts'
import { Button } from '../ui/Button.tsx'
import { PageWidth } from '../ui/PageWidth.tsx'
import { Link } from '../views/shared/Link.tsx'
import { useAsOf } from '../views/shared/useAsOf.ts'
import styles from './AsOfControl.module.css'
import { DayFields } from './DayFields.tsx'
import { DaySteps } from './DaySteps.tsx'

/**
 * Puts every view back to a day: the record as it stood in public by the end of it. Always there, so that no figure on
 * the page is without its day.
 */
export function AsOfControl() {
  const tracker = useTrackerHandle()
  const { model, asOf } = useAsOf()
  const isOnChanges = useTracker((state) => state.address.path === paths.changes())
  const shown = useRef<HTMLTimeElement>(null)
  const { to } = model.agreement.coverage
  const signed = dayCount(model, asOf)
  const isPast = daysBetween(asOf, to) > 0
  const go = (day: Day, options?: { readonly replace: boolean }) =>
    void setAsOf(tracker, day === to ? undefined : day, options)
  const goBack = () => {
    go(to)
    // The button that had the focus is gone; the day it led to takes the reader's place.
    shown.current?.focus()
  }

  return (
    <section className={styles.band} aria-label="The day shown">
      <PageWidth>
        <div className={styles.inner}>
          <p className={styles.words} aria-live="polite">
            <span className={styles.lead}>As of </span>
            <time ref={shown} tabIndex={-1} dateTime={asOf} className={styles.day}>
              {formatDay(asOf)}
            </time>
            <span className={styles.count}>{signed === 0 ? 'the day of signing' : `day ${signed} after signing`}</span>
          </p>
          <DaySteps go={go} />
          <DayFields go={go} />
          <p className={styles.below}>
            <span className={styles.note}>
              {isPast ? (
                <>
                  <span>Shown as the record stood in public on that day.</span> Nothing published later is used.
                </>
              ) : (
                'The record ends here.'
              )}
            </span>
            {isPast && (
              <Button look="quiet" icon="reset" onClick={goBack}>
                Back to {formatDay(to)}
              </Button>
            )}
            <Link to={paths.changes()} className={styles.since} current={isOnChanges ? 'page' : undefined}>
              What changed since…
            </Link>
          </p>
        </div>
      </PageWidth>
    </section>
  )
}
