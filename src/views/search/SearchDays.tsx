import { paths } from '../../state/paths.ts'
import { Section } from '../../ui/Section.tsx'
import { Link } from '../shared/Link.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import type { DayFound } from './daysFound.ts'
import styles from './Search.module.css'

/** Days that were asked for, each a way to the record as it stood then. */
export function SearchDays({ days }: { readonly days: readonly DayFound[] }) {
  const { model } = useAsOf()
  return (
    <Section id="found-day" title={days.length === 1 ? 'The day' : 'Named days'}>
      <ol className={styles.list}>
        {days.map(({ day, title, note }) => (
          <li key={day} className={styles.result}>
            <p className={styles.title}>
              <span>
                <Link to={paths.home()} choices={{ asof: day === model.agreement.coverage.to ? undefined : day }}>
                  {title}
                </Link>
                <span className={styles.note}> · {note}</span>
              </span>
            </p>
            <p className={styles.snippet}>The overview as it stood in public by the end of that day.</p>
          </li>
        ))}
      </ol>
    </Section>
  )
}
