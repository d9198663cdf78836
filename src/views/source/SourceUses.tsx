import { formatDay } from '../../text/formatDay.ts'
import { countOf } from '../../text/formatNumber.ts'
import { Absent } from '../../ui/Absent.tsx'
import { Section } from '../../ui/Section.tsx'
import { usesOf } from '../shared/sourceUse.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import { SourceUse } from './SourceUse.tsx'
import styles from './SourceUses.module.css'
import { groupUses } from './groupUses.ts'

/** Everything that rests on a source by the day shown, by kind of record. */
export function SourceUses({ source }: { readonly source: string }) {
  const { model, asOf } = useAsOf()
  const uses = usesOf(model, source, asOf)
  return (
    <Section id="uses" title="What rests on it">
      {uses.length === 0 ? (
        <Absent>Nothing in the record that was public by {formatDay(asOf)} rests on this source.</Absent>
      ) : (
        <p className={styles.lead}>
          {countOf(uses.length, 'entry', 'entries')} in the record, public by {formatDay(asOf)}.
        </p>
      )}
      {groupUses(uses).map(({ title, members }) => (
        <div key={title} className={styles.group}>
          <h3>
            {title} <span className={styles.count}>{members.length}</span>
          </h3>
          <ul className={styles.list}>
            {members.map((use) => (
              <li key={use.key}>
                <SourceUse use={use} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}
