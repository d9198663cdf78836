import { deliveryOf } from '../../model/rule/delivery.ts'
import { paths } from '../../state/paths.ts'
import { formatDay } from '../../text/formatDay.ts'
import { countOf, listOf } from '../../text/formatNumber.ts'
import { partyInSentence } from '../../text/partyName.ts'
import { deliverySentence } from '../../text/sentences/deliverySentence.ts'
import { paceSentence } from '../../text/sentences/paceSentence.ts'
import { progressSentence } from '../../text/sentences/progressSentence.ts'
import { Absent } from '../../ui/Absent.tsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { DeliveryMark } from '../shared/DeliveryMark.tsx'
import { Link } from '../shared/Link.tsx'
import { RecordLink } from '../shared/RecordLink.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import type { SideFacts } from './exchangeFacts.ts'
import { completeBy } from './lateness.ts'
import { pacesOf } from './pace.ts'
import styles from './SideFigures.module.css'

/** One side in words: where its term stands, the latest counts, how late by whose word, and the pace as arithmetic. */
export function SideFigures({ side }: { readonly side: SideFacts }) {
  const { model, asOf } = useAsOf()
  const delivery = deliveryOf(model, side.term, asOf)
  const paces = delivery.deliveredBy === null ? pacesOf(side) : []
  const complete = completeBy(model, side, asOf)
  const { progress, term } = delivery.facts
  return (
    <DefinitionList
      items={[
        {
          key: 'term',
          term: 'The term',
          value: (
            <>
              <Link to={paths.term(side.term)}>{side.title}</Link>
              <p>
                <DeliveryMark delivery={delivery} bare />
              </p>
              <p>{deliverySentence(model, delivery)}</p>
            </>
          ),
        },
        {
          key: 'counts',
          term: 'Latest total by each counter',
          value:
            progress.length === 0 ? (
              <Absent>No total is on record by {formatDay(asOf)}.</Absent>
            ) : (
              <ul className={styles.list}>
                {progress.map((each) => (
                  <li key={each.counter}>{progressSentence(model, term, each)}</li>
                ))}
              </ul>
            ),
        },
        {
          key: 'late',
          term: `Days after ${side.due === null ? 'the date' : formatDay(side.due)}, by whose word`,
          value:
            complete.length === 0 ? (
              <Absent>
                Nobody on record says that it is complete
                {delivery.past !== null && delivery.past.most > 0 && `, ${countOf(delivery.past.most, 'day')} after the date`}.
              </Absent>
            ) : (
              <ul className={styles.list}>
                {complete.map(({ key, by, day, days, record }) => (
                  <li key={key}>
                    <strong>{countOf(days, 'day')}</strong>{' '}
                    by the word of{' '}
                    {by.length === 0 ? 'nobody named' : listOf(by.map((party) => partyInSentence(model, party)))} (
                    {formatDay(day)}): <RecordLink record={record} />
                  </li>
                ))}
              </ul>
            ),
        },
        ...(paces.length === 0
          ? []
          : [
              {
                key: 'pace',
                term: 'The pace so far: arithmetic, announced by nobody',
                value: (
                  <ul className={styles.list}>
                    {paces.map((pace) => (
                      <li key={pace.counter}>
                        {paceSentence({ ...pace, counter: partyInSentence(model, pace.counter) })}
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]),
      ]}
    />
  )
}
