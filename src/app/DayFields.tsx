import { type Day, parseDay } from '../model/days.ts'
import { formatDay } from '../text/formatDay.ts'
import { say } from '../text/say.ts'
import { DateField } from '../ui/DateField.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { useAsOf } from '../views/shared/useAsOf.ts'
import styles from './AsOfControl.module.css'

/** Any day, or a named moment; folded on a narrow screen, where they would push the page out of sight. */
export function DayFields({ go }: { readonly go: (day: Day, options?: { readonly replace: boolean }) => void }) {
  const { model, asOf } = useAsOf()
  const { coverage, moments } = model.agreement
  const known = moments.find(({ day }) => day === asOf)
  const options = [
    ...(known === undefined ? [{ value: '', label: 'Go to a moment' }] : []),
    ...moments.map(({ day, title }) => ({ value: day, label: `${formatDay(day)}: ${say(title)}` })),
  ]
  const goTo = (text: string, again = false) => {
    const day = parseDay(text)
    if (day !== null) go(day, { replace: again })
  }
  return (
    <details className={styles.change}>
      <summary>Change the day</summary>
      <div className={styles.fields}>
        <DateField label="Day" value={asOf} min={coverage.from} max={coverage.to} inline onChange={goTo} />
        <div className={styles.moment}>
          <SelectField label="Moment" value={known?.day ?? ''} options={options} inline onChange={(text) => goTo(text)} />
        </div>
      </div>
    </details>
  )
}
