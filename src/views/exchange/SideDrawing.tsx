import { classNames } from '../../ui/classNames.ts'
import { toneClass } from '../../ui/tone.ts'
import { Canvas } from '../shared/chart/Canvas.tsx'
import { MonthAxis } from '../shared/chart/MonthAxis.tsx'
import type { MarkChoice } from '../shared/chart/useMark.ts'
import { ValueAxis } from '../shared/chart/ValueAxis.tsx'
import type { PlacedSide, PlacedWords } from './placeSide.ts'
import styles from './SideDrawing.module.css'

interface SideDrawingProps {
  readonly label: string
  readonly caption: string
  readonly placed: PlacedSide
  readonly mark: MarkChoice
}

/** One side of the exchange as it was placed. */
export function SideDrawing({ label, caption, placed, mark }: SideDrawingProps) {
  const { width, height, months, ceiling, due, asOf } = placed
  return (
    <Canvas label={label} caption={caption} width={width} height={height} marks={placed.marks} flow="across" mark={mark}>
      {placed.pauses.map((pause) => (
        <g key={pause.key}>
          <rect className={styles.pause} x={pause.x} y={pause.y} width={pause.width} height={pause.height} />
          <text className={styles.paused} x={pause.wordsX} y={pause.wordsY}>
            paused
          </text>
        </g>
      ))}
      <MonthAxis {...months} />
      <ValueAxis ticks={placed.values} left={placed.left} right={placed.right} labelX={placed.left} />
      <path className={styles.ceiling} d={ceiling.d} />
      <Words words={ceiling.words} className={styles.strong} />
      {due !== null && (
        <>
          <path className={styles.due} d={due.d} />
          <Words words={due.words} className={styles.strong} />
        </>
      )}
      {asOf !== null && (
        <>
          <path className={styles.asOf} d={asOf.d} />
          <Words words={asOf.words} className={styles.strong} />
        </>
      )}
      {placed.lines.map(({ key, d, tone }) => (
        <path key={key} className={classNames(styles.count, toneClass(tone))} d={d} />
      ))}
      {placed.zeros.map(({ key, ...words }) => (
        <Words key={key} words={words} className={styles.strong} />
      ))}
      {placed.strips.map(({ key, title, titleY }) => (
        <text key={key} className={styles.strip} x="0" y={titleY}>
          {title}
        </text>
      ))}
      <text className={styles.later} x={placed.laterX} y={placed.laterY}>
        {placed.later}
      </text>
    </Canvas>
  )
}

function Words({ words, className }: { readonly words: PlacedWords; readonly className: string | undefined }) {
  return (
    <text className={className} x={words.x} y={words.y} textAnchor={words.anchor}>
      {words.text}
    </text>
  )
}
