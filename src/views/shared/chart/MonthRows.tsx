import styles from './Axis.module.css'
import type { Tick } from './monthTicks.ts'

interface MonthRowsProps {
  readonly ticks: readonly Tick[]
  readonly left: number
  readonly right: number
  readonly labelX: number
}

/** Months down the side of a picture in which time runs down, with a fine line across at each. */
export function MonthRows({ ticks, left, right, labelX }: MonthRowsProps) {
  return ticks.map((tick) => (
    <g key={tick.key}>
      <path className={styles.grid} d={`M${left} ${tick.at}H${right}`} />
      <text className={styles.label} x={labelX} y={tick.at} dy="0.35em">
        {tick.label}
      </text>
      {tick.note !== null && (
        <text className={styles.label} x={labelX} y={tick.at} dy="1.5em">
          {tick.note}
        </text>
      )}
    </g>
  ))
}
