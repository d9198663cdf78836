import styles from './Axis.module.css'
import type { Tick } from './monthTicks.ts'

interface MonthAxisProps {
  readonly ticks: readonly Tick[]
  readonly top: number
  readonly bottom: number
  readonly labelY: number
  readonly noteY: number
}

/** Months across the bottom of a picture, with a fine line up through it at each. */
export function MonthAxis({ ticks, top, bottom, labelY, noteY }: MonthAxisProps) {
  return ticks.map((tick) => (
    <g key={tick.key}>
      <path className={styles.grid} d={`M${tick.at} ${top}V${bottom}`} />
      <text className={styles.label} x={tick.at} y={labelY}>
        {tick.label}
      </text>
      {tick.note !== null && (
        <text className={styles.label} x={tick.at} y={noteY}>
          {tick.note}
        </text>
      )}
    </g>
  ))
}
