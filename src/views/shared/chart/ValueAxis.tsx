import styles from './Axis.module.css'
import type { Tick } from './monthTicks.ts'

interface ValueAxisProps {
  readonly ticks: readonly Tick[]
  readonly left: number
  readonly right: number
  readonly labelX: number
}

/** Numbers up the left side of a picture, with a fine line across it at each. */
export function ValueAxis({ ticks, left, right, labelX }: ValueAxisProps) {
  return ticks.map((tick) => (
    <g key={tick.key}>
      <path className={tick.key === '0' ? styles.base : styles.grid} d={`M${left} ${tick.at}H${right}`} />
      <text className={styles.number} x={labelX} y={tick.at} dy="0.35em">
        {tick.label}
      </text>
    </g>
  ))
}
