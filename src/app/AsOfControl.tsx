import { type Day, daysBetween, parseDay } from '../model/days.ts'
import { dayAfter, dayBefore } from '../model/rule/changeDays.ts'
import { dayCount } from '../model/rule/dayCount.ts'
import { setAsOf } from '../state/actions.ts'
import { useTrackerHandle } from '../state/TrackerContext.tsx'
import { formatDay } from '../text/formatDay.ts'
import { say } from '../text/say.ts'
import { Button } from '../ui/Button.tsx'
import { DateField } from '../ui/DateField.tsx'
import { PageWidth } from '../ui/PageWidth.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { useAsOf } from '../views/shared/useAsOf.ts'
import styles from './AsOfControl.module.css'

/**
 * Puts every view back to a day: the record as it stood in public by the end of it. Always there, so that no figure on
 * the page is without its day.
 */
export function AsOfControl() {
  const tracker = useTrackerHandle()
  const { model, asOf } = useAsOf()
  const { coverage, moments } = model.agreement
  const go = (day: Day | null) => {
    if (day !== null) void setAsOf(tracker, day === coverage.to ? undefined : day)
  }
  const before = dayBefore(model, asOf)
  const after = dayAfter(model, asOf)
  const signed = dayCount(model, asOf)
  const known = moments.filter(({ day }) => day === asOf)
  const options = [
    ...(known.length === 0 ? [{ value: '', label: 'Go to a moment' }] : []),
    ...moments.map(({ day, title }) => ({ value: day, label: `${formatDay(day)}: ${say(title)}` })),
  ]

  return (
    <section className={styles.band} aria-label="The day shown">
      <PageWidth>
      <div className={styles.inner}>
        <p className={styles.words} aria-live="polite">
          <span className={styles.lead}>As of </span>
          <time dateTime={asOf} className={styles.day}>
            {formatDay(asOf)}
          </time>
          <span className={styles.count}>
            {signed === 0 ? 'the day of signing' : `day ${signed} after signing`}
            {asOf === coverage.to && ' · the record ends here'}
          </span>
        </p>
        <div className={styles.controls}>
          <Button look="quiet" icon="back" disabled={before === null} label="Earlier: the last day on which the record changed" onClick={() => go(before)}>
            Earlier
          </Button>
          <Button look="quiet" icon="onward" disabled={after === null} label="Later: the next day on which the record changed" onClick={() => go(after)}>
            Later
          </Button>
          <DateField label="Day" value={asOf} min={coverage.from} max={coverage.to} inline onChange={(text) => go(parseDay(text))} />
          <div className={styles.moment}>
            <SelectField label="Moment" value={known[0]?.day ?? ''} options={options} inline onChange={(text) => go(parseDay(text))} />
          </div>
        </div>
      </div>
      {daysBetween(asOf, coverage.to) > 0 && (
        <p className={styles.past}>
          Shown as the record stood in public on that day. Nothing published later is used.{' '}
          <Button look="quiet" icon="reset" onClick={() => go(coverage.to)}>
            Back to {formatDay(coverage.to)}
          </Button>
        </p>
      )}
      </PageWidth>
    </section>
  )
}
