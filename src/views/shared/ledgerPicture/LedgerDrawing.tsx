import { GlyphShape } from '../../../ui/GlyphShape.tsx'
import { toneClass } from '../../../ui/tone.ts'
import { glyphTransform, markTransform } from '../chart/glyphTransform.ts'
import { partyTone } from '../stateMarks.ts'
import styles from './LedgerDrawing.module.css'
import type { LedgerWay, PlacedLedger } from './placeLedger.ts'

/** The ledger as it was placed. */
export function LedgerDrawing({ placed: { width, height, texts, marks, ways, rules } }: { readonly placed: PlacedLedger }) {
  return (
    <svg className={styles.ledger} data-drawing="" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      {rules.map(({ key, d, isStrong }) => (
        <path key={key} className={isStrong ? styles.strongRule : styles.rule} d={d} />
      ))}
      {marks.map(({ key, x, y, shape, tone }) => (
        <g key={key} className={toneClass(tone)} transform={markTransform({ x, y })}>
          <g className={styles.mark} transform={glyphTransform({ size: 12 })}>
            <GlyphShape shape={shape} />
          </g>
        </g>
      ))}
      {ways.map((way) => (
        <Way key={way.key} way={way} />
      ))}
      {texts.map(({ key, x, y, text, look }) => (
        <text key={key} className={styles[look]} x={x} y={y}>
          {text}
        </text>
      ))}
    </svg>
  )
}

function Way({ way: { x, y, track, ends, now, runs, counts } }: { readonly way: LedgerWay }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path className={styles.track} d={track} />
      <path className={styles.ends} d={ends} />
      {now !== null && <path className={styles.now} d={now} />}
      {runs.map((run) => (
        <g key={run.key} className={toneClass(run.tone)}>
          <path className={styles.run} d={run.d} />
          <circle className={styles.dot} cx={run.x} cy="12" r="3.25" />
        </g>
      ))}
      {counts !== null && (
        <g transform="translate(0 20)">
          <path className={styles.target} d={counts.target} />
          {counts.runs.map(({ counter, d, end }) => (
            <g key={counter} className={toneClass(partyTone(counter))}>
              <path className={styles.count} d={d} />
              <circle className={styles.dot} cx={end.x} cy={end.y} r="2.5" />
            </g>
          ))}
        </g>
      )}
    </g>
  )
}
