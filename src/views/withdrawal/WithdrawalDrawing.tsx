import { classNames } from '../../ui/classNames.ts'
import { toneClass } from '../../ui/tone.ts'
import { Canvas } from '../shared/chart/Canvas.tsx'
import { MonthAxis } from '../shared/chart/MonthAxis.tsx'
import type { MarkChoice } from '../shared/chart/useMark.ts'
import { ValueAxis } from '../shared/chart/ValueAxis.tsx'
import type { PlacedLine, PlacedSeries, PlacedText } from './placeSeries.ts'
import type { PlacedWithdrawal } from './placeWithdrawal.ts'
import styles from './WithdrawalDrawing.module.css'

interface WithdrawalDrawingProps {
  readonly label: string
  readonly placed: PlacedWithdrawal
  readonly mark: MarkChoice
}

/** The withdrawal as it was placed. */
export function WithdrawalDrawing({ label, placed, mark }: WithdrawalDrawingProps) {
  const { width, height, months } = placed
  return (
    <Canvas label={label} width={width} height={height} marks={placed.marks} flow="across" mark={mark}>
      <MonthAxis {...months} />
      {placed.phases.map(({ key, d, text }) => (
        <g key={key}>
          <path className={styles.phase} d={d} />
          <text className={styles.phaseWords} x={text.x} y={text.y}>
            {text.text}
          </text>
        </g>
      ))}
      {placed.series.map((series) => (
        <Panel key={series.id} series={series} left={placed.left} right={placed.right} />
      ))}
      {placed.deadlines.map(({ key, d, text }) => (
        <g key={key}>
          <path className={styles.deadline} d={d} />
          <Words text={text} className={styles.deadlineWords} />
        </g>
      ))}
      <path className={styles.asOf} d={placed.asOf.d} />
      <Words text={placed.asOf.text} className={styles.asOfWords} />
      <Words text={placed.happeningsTitle} className={styles.title} />
      {placed.happeningLabels.map(({ key, x, y, text, anchor, leader }) => (
        <g key={key}>
          <path className={styles.leader} d={leader} />
          <text className={styles.happening} x={x} y={y} textAnchor={anchor}>
            {text}
          </text>
        </g>
      ))}
    </Canvas>
  )
}

function Words({ text, className }: { readonly text: PlacedText; readonly className: string | undefined }) {
  return (
    <text className={className} x={text.x} y={text.y} textAnchor={text.anchor}>
      {text.text}
    </text>
  )
}

interface PanelProps {
  readonly series: PlacedSeries
  readonly left: number
  readonly right: number
}

function Panel({ series, left, right }: PanelProps) {
  return (
    <g>
      <text className={styles.title} x="0" y={series.titleY}>
        {series.title}
      </text>
      <path className={styles.promisedArea} d={series.promisedArea} />
      <ValueAxis ticks={series.values} left={left} right={right} labelX={left} />
      <path className={styles.promisedLine} d={series.promisedLine} />
      <Lines lines={series.planLines} className={styles.plan} />
      <Lines lines={series.countLines} className={styles.count} />
      <Lines lines={series.spans} className={styles.span} />
      <Lines lines={series.whiskers} className={styles.whisker} />
      {series.endLabels.map(({ key, x, y, text, anchor }) => (
        <text key={key} className={styles.end} x={x} y={y} dy="0.35em" textAnchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  )
}

function Lines({ lines, className }: { readonly lines: readonly PlacedLine[]; readonly className: string | undefined }) {
  return lines.map(({ key, tone, d }) => <path key={key} className={classNames(className, toneClass(tone))} d={d} />)
}
