import type { Party } from '../../model/types.ts'
import { countOf } from '../../text/formatNumber.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import { isOpen, partyAllegations } from './partyAllegations.ts'
import { partyAnswers } from './partyAnswers.ts'
import styles from './PartyContents.module.css'
import { termPositions } from './partyStatements.ts'
import { partyTerms } from './partyTerms.ts'

/** What the page holds, in figures: each leads to its part. */
export function PartyContents({ party }: { readonly party: Party }) {
  const { model, asOf } = useAsOf()
  const { owes, owed } = partyTerms(model, party.id, asOf)
  const { made, about } = partyAllegations(model, party.id, asOf)
  const items = [
    { to: 'owes', label: 'Owes', value: countOf(owes.length, 'term') },
    { to: 'owed', label: 'Is owed', value: countOf(owed.length, 'term') },
    {
      to: 'positions',
      label: 'Spoke about',
      value: countOf(termPositions(model, party.id, asOf).spoken.length, 'term'),
    },
    { to: 'accused', label: 'Made', value: countOf(made.length, 'allegation') },
    {
      to: 'accusations',
      label: 'Was the subject of',
      value: `${countOf(about.length, 'allegation')}${about.some(isOpen) ? `, ${about.filter(isOpen).length} with no answer on record` : ''}`,
    },
    { to: 'answered', label: 'Answered', value: countOf(partyAnswers(model, party.id, asOf).length, 'statement') },
  ]
  return (
    <nav aria-label="On this page">
      <ul className={styles.list}>
        {items.map(({ to, label, value }) => (
          <li key={to}>
            <span className={styles.label}>{label} </span>
            <a href={`#${to}`}>{value}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
