import type { Day } from '../model/days.ts'
import { dayAfter, dayBefore } from '../model/rule/changeDays.ts'
import { Button } from '../ui/Button.tsx'
import { useAsOf } from '../views/shared/useAsOf.ts'
import styles from './AsOfControl.module.css'

/** A step to the nearest day, before or after, on which the record changed. */
export function DaySteps({ go }: { readonly go: (day: Day) => void }) {
  const { model, asOf } = useAsOf()
  const before = dayBefore(model, asOf)
  const after = dayAfter(model, asOf)
  return (
    <div className={styles.steps}>
      <Button
        look="quiet"
        icon="back"
        disabled={before === null}
        label="Earlier: the last day on which the record changed"
        onClick={() => {
          if (before !== null) go(before)
        }}
      >
        Earlier
      </Button>
      <Button
        look="quiet"
        icon="onward"
        disabled={after === null}
        label="Later: the next day on which the record changed"
        onClick={() => {
          if (after !== null) go(after)
        }}
      >
        Later
      </Button>
    </div>
  )
}
