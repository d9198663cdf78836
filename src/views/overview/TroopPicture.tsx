import { formatDate, formatDay } from '../../text/formatDay.ts'
import { formatNumber } from '../../text/formatNumber.ts'
import { partyInSentence } from '../../text/partyName.ts'
import { observationNumber } from '../../text/sentences/progressSentence.ts'
import { classNames } from '../../ui/classNames.ts'
import { toneClass } from '../../ui/tone.ts'
import { partyTone } from '../shared/stateMarks.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import { placeTroopSteps, troopFrame } from './placeTroopSteps.ts'
import { type TroopSteps, troopSteps } from './troopSteps.ts'
import styles from './TwoPictures.module.css'

const series = 'us-troops'
const counter = 'united-states'

const promisedWords = ({ promised }: TroopSteps): string => {
  const steps = promised.slice(1).map(({ day, value }) => `${formatNumber(value)} by ${formatDay(day)}`)
  return steps.length === 0 ? '' : ` The text asks for ${steps.join(', ')}.`
}

/** The withdrawal in the size of a few words: what the text asks for, dashed, and one counter's levels. */
export function TroopPicture() {
  const { model, asOf } = useAsOf()
  const facts = troopSteps(model, series, counter, asOf)
  if (facts === null) return null
  const { promised, reported, base, latest, asOf: now } = placeTroopSteps(facts)
  const counts = facts.observations.map((each) => `${observationNumber(each)} (${formatDate(each.date)})`)
  const by = `By the count of ${partyInSentence(model, counter)}: ${counts.length === 0 ? 'none on record' : counts.join(', ')}.`
  return (
    <svg
      className={classNames(styles.troops, toneClass(partyTone(counter)))}
      viewBox={`0 0 ${troopFrame.width} ${troopFrame.height}`}
      role="img"
      aria-label={`US troops.${promisedWords(facts)} ${by}`}
    >
      <path className={styles.base} d={base} />
      {now !== null && <path className={styles.base} d={`M${now} 0V${troopFrame.height}`} />}
      <path className={styles.promised} d={promised} />
      <path className={styles.reported} d={reported} />
      {latest !== null && <circle className={styles.latest} cx={latest.x} cy={latest.y} r="3.25" />}
    </svg>
  )
}
