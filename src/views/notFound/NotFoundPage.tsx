import { paths } from '../../state/paths.ts'
import { PageHeading } from '../../ui/PageHeading.tsx'
import { Section } from '../../ui/Section.tsx'
import { Link } from '../shared/Link.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import type { ViewProps } from '../shared/viewDefinition.ts'
import { nearestRecords } from './nearestRecords.ts'
import styles from './NotFoundPage.module.css'
import { whatIsMissing } from './whatIsMissing.ts'

/** How many pages are offered. */
const offered = 5

/** Says that there is no such page or record, and offers those that come nearest. The id is the path asked for. */
export function NotFoundPage({ id }: ViewProps) {
  const { model, asOf } = useAsOf()
  const address = readable(id)
  const near = nearestRecords(model, address, asOf, offered)
  const { title, sentence } = whatIsMissing(address)
  return (
    <>
      <PageHeading title={title} standfirst={sentence} />
      {near.length > 0 && (
        <Section id="nearest" title="The nearest there is">
          <ul className={styles.list}>
            {near.map(({ path, title: name }) => (
              <li key={path}>
                <Link to={path}>{name}</Link> <span className={styles.address}>{path}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p className={styles.ways}>
        Begin at <Link to={paths.home()}>the overview</Link>, with <Link to={paths.terms()}>all terms</Link> or with{' '}
        <Link to={paths.claims()}>all statements</Link>.
      </p>
    </>
  )
}

/** The address as a reader would type it; one that is no well-formed percent-encoding is left as it stands. */
function readable(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
