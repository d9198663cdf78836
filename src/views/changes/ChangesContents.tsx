import type { Changes } from '../../model/rule/changes.ts'
import { countOf } from '../../text/formatNumber.ts'
import styles from './ChangesContents.module.css'

/** The four parts of the page, each with how much is in it. */
export function ChangesContents({ changes }: { readonly changes: Changes }) {
  const { delivery, account, claims, events, observations } = changes
  return (
    <nav aria-label="Parts of this page">
      <ul className={styles.parts}>
        <li>
          <a href="#status">{countOf(delivery.length + account.length, 'change of status', 'changes of status')}</a>
        </li>
        <li>
          <a href="#claims">{countOf(claims.length, 'new statement')}</a>
        </li>
        <li>
          <a href="#events">{countOf(events.length, 'new event')}</a>
        </li>
        <li>
          <a href="#counts">{countOf(observations.length, 'new number')}</a>
        </li>
      </ul>
    </nav>
  )
}
