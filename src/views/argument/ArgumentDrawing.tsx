import { memo } from 'react'
import { classNames } from '../../ui/classNames.ts'
import { toneClass } from '../../ui/tone.ts'
import { Canvas } from '../shared/chart/Canvas.tsx'
import { MonthAxis } from '../shared/chart/MonthAxis.tsx'
import { MonthRows } from '../shared/chart/MonthRows.tsx'
import styles from './ArgumentDrawing.module.css'
import type { PlacedArc, PlacedArgument, PlacedLane, PlacedOpen } from './placeArgument.ts'

interface ArgumentDrawingProps {
  readonly label: string
  readonly placed: PlacedArgument
  readonly selected: string | null
  readonly onSelect: (key: string) => void
}

/** The argument as it was placed. */
export function ArgumentDrawing({ label, placed, selected, onSelect }: ArgumentDrawingProps) {
  const { width, height, flow, ticks, gridFrom, gridTo, labelAt, noteAt } = placed
  return (
    <Canvas label={label} width={width} height={height} marks={placed.marks} flow={flow} selected={selected} onSelect={onSelect}>
      <Lanes lanes={placed.lanes} />
      {flow === 'across' ? (
        <MonthAxis ticks={ticks} top={gridFrom} bottom={gridTo} labelY={labelAt} noteY={noteAt} />
      ) : (
        <MonthRows ticks={ticks} left={gridFrom} right={gridTo} labelX={labelAt} />
      )}
      <Arcs arcs={placed.arcs} />
      {selected !== null && (
        <Arcs arcs={placed.arcs.filter(({ answer, answered }) => answer === selected || answered === selected)} isStrong />
      )}
      <OpenLabels labels={placed.open} />
    </Canvas>
  )
}

const Lanes = memo(function Lanes({ lanes }: { readonly lanes: readonly PlacedLane[] }) {
  return lanes.map((lane) => (
    <g key={lane.key} className={toneClass(lane.tone)}>
      <rect className={styles.lane} x={lane.x} y={lane.y} width={lane.width} height={lane.height} />
      <text className={styles.name} x={lane.nameX} y={lane.nameY} dy="0.35em" textAnchor={lane.anchor}>
        {lane.name}
      </text>
    </g>
  ))
})

interface ArcsProps {
  readonly arcs: readonly PlacedArc[]
  readonly isStrong?: boolean
}

const Arcs = memo(function Arcs({ arcs, isStrong = false }: ArcsProps) {
  return arcs.map(({ key, d }) => <path key={key} className={classNames(styles.arc, isStrong && styles.strong)} d={d} />)
})

const OpenLabels = memo(function OpenLabels({ labels }: { readonly labels: readonly PlacedOpen[] }) {
  return labels.map(({ key, x, y, text, anchor, leader }) => (
    <g key={key}>
      <path className={styles.leader} d={leader} />
      <text className={styles.openWords} x={x} y={y} textAnchor={anchor}>
        {text}
      </text>
    </g>
  ))
})
