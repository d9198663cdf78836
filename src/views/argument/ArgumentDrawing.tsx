import { memo } from 'react'
import { Canvas } from '../shared/chart/Canvas.tsx'
import { MonthAxis } from '../shared/chart/MonthAxis.tsx'
import { MonthRows } from '../shared/chart/MonthRows.tsx'
import type { MarkChoice } from '../shared/chart/useMark.ts'
import styles from './ArgumentDrawing.module.css'
import type { PlacedArc, PlacedArgument, PlacedWords } from './placeArgument.ts'
import type { PlacedOpen } from './placeOpen.ts'

interface ArgumentDrawingProps {
  readonly label: string
  readonly placed: PlacedArgument
  readonly mark: MarkChoice
}

/** The argument as it was placed. */
export function ArgumentDrawing({ label, placed, mark }: ArgumentDrawingProps) {
  const { selected } = mark
  const { width, height, flow, ticks, gridFrom, gridTo, labelAt, noteAt } = placed
  return (
    <Canvas label={label} width={width} height={height} marks={placed.marks} flow={flow} mark={mark}>
      <Lanes placed={placed} />
      {flow === 'across' ? (
        <MonthAxis ticks={ticks} top={gridFrom} bottom={gridTo} labelY={labelAt} noteY={noteAt} />
      ) : (
        <MonthRows ticks={ticks} left={gridFrom} right={gridTo} labelX={labelAt} />
      )}
      <Arcs arcs={placed.arcs} isFaded={selected !== null} />
      {selected !== null && <StrongArcs arcs={placed.arcs} selected={selected} />}
      <Words words={placed.names} className={styles.name} />
      <OpenLabels labels={placed.open} />
    </Canvas>
  )
}

const Lanes = memo(function Lanes({ placed: { lanes, empty } }: { readonly placed: PlacedArgument }) {
  return (
    <>
      {lanes.map((lane) => (
        <rect key={lane.key} className={styles.lane} x={lane.x} y={lane.y} width={lane.width} height={lane.height} />
      ))}
      <Words words={empty} className={styles.empty} />
    </>
  )
})

const Words = ({ words, className }: { readonly words: readonly PlacedWords[]; readonly className: string | undefined }) =>
  words.map(({ key, x, y, text, anchor }) => (
    <text key={key} className={className} x={x} y={y} dy="0.35em" textAnchor={anchor}>
      {text}
    </text>
  ))

interface ArcsProps {
  readonly arcs: readonly PlacedArc[]
  readonly isFaded: boolean
}

const Arcs = memo(function Arcs({ arcs, isFaded }: ArcsProps) {
  return (
    <g className={isFaded ? styles.faded : undefined}>
      {arcs.map(({ key, d }) => (
        <path key={key} className={styles.arc} d={d} />
      ))}
    </g>
  )
})

/** The arcs of the selected statement, over the others. */
const StrongArcs = ({ arcs, selected }: { readonly arcs: readonly PlacedArc[]; readonly selected: string }) =>
  arcs
    .filter(({ answer, answered }) => answer === selected || answered === selected)
    .map(({ key, d }) => <path key={key} className={styles.strong} d={d} />)

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
