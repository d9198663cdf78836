import type { Term } from '../../model/types.ts'
import { countsOverTimeSentence } from '../../text/sentences/countsOverTimeSentence.ts'
import { toneClass } from '../../ui/tone.ts'
import { placeSparkline, sparkFrame, sparklineFacts } from './placeSparkline.ts'
import styles from './Sparkline.module.css'
import { partyTone } from './stateMarks.ts'
import { useAsOf } from './useAsOf.ts'

/** A term's counts over time in the size of a word, a line per counter and the target dashed. Nothing where no line can be drawn. */
export function Sparkline({ term }: { readonly term: Term }) {
  const { model, asOf } = useAsOf()
  const facts = sparklineFacts(model, term, asOf)
  if (facts === null) return null
  const { target, runs } = placeSparkline(facts)
  const label = facts.runs.map(({ counter, counts }) => countsOverTimeSentence(model, counter, counts.map(({ observation }) => observation))).join(' ')
  const { width, height } = sparkFrame
  return (
    <svg className={styles.line} viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={`Counts since the signing. ${label}`}>
      <path className={styles.target} d={target} />
      {runs.map(({ counter, d, end }) => (
        <g key={counter} className={toneClass(partyTone(counter))}>
          <path className={styles.run} d={d} />
          <circle className={styles.end} cx={end.x} cy={end.y} r="2.5" />
        </g>
      ))}
    </svg>
  )
}
