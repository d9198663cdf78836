import { classNames } from '../../ui/classNames.ts'
import { Canvas } from '../shared/chart/Canvas.tsx'
import type { Flow } from '../shared/chart/placedMark.ts'
import styles from './ArgumentDrawing.module.css'
import type { PlacedArgument } from './placeArgument.ts'

interface ArgumentDrawingProps {
  readonly label: string
  readonly flow: Flow
  readonly placed: PlacedArgument
  readonly selected: string | null
  readonly onSelect: (key: string) => void
}

/** The argument as it was placed: lanes, months, answers as curves, claims as marks. */
export function ArgumentDrawing({ label, flow, placed, selected, onSelect }: ArgumentDrawingProps) {
  const isAcross = flow === 'across'
  return (
    <Canvas label={label} width={placed.width} height={placed.height} marks={placed.marks} flow={flow} selected={selected} onSelect={onSelect}>
      {placed.monthLines.map(({ key, d }) => (
        <path key={key} className={styles.month} d={d} />
      ))}
      {placed.months.map(({ key, at, label: words, note }) => (
        <g key={key}>
          <text className={styles.monthWords} x={isAcross ? at : placed.monthLabel.x} y={isAcross ? placed.monthLabel.y : at} dy={isAcross ? '0' : '0.35em'}>
            {words}
          </text>
          {note !== null && (
            <text className={styles.year} x={isAcross ? at : placed.monthLabel.x} y={isAcross ? placed.monthLabel.y : at} dy={isAcross ? '1.3em' : '-0.9em'}>
              {note}
            </text>
          )}
        </g>
      ))}
      {placed.lanes.map(({ key, title, titleX, titleY, line }) => (
        <g key={key}>
          <path className={styles.lane} d={line} />
          <text className={classNames(styles.title, !isAcross && styles.small)} x={titleX} y={titleY} transform={isAcross ? undefined : `rotate(-35 ${titleX} ${titleY})`}>
            {title}
          </text>
        </g>
      ))}
      {placed.arcs.map(({ key, answer, answered, d }) => (
        <path key={key} className={classNames(styles.arc, (answer === selected || answered === selected) && styles.chosen)} d={d} />
      ))}
    </Canvas>
  )
}
