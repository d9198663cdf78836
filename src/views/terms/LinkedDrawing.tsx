import { memo } from 'react'
import { classNames } from '../../ui/classNames.ts'
import { toneClass } from '../../ui/tone.ts'
import { Canvas } from '../shared/chart/Canvas.tsx'
import type { MarkChoice } from '../shared/chart/useMark.ts'
import styles from './LinkedDrawing.module.css'
import { linkMarks } from './linkMarks.ts'
import type { PlacedBox, PlacedLinks, PlacedLinkWords, PlacedStrand } from './placedLinks.ts'

interface LinkedDrawingProps {
  readonly label: string
  readonly placed: PlacedLinks
  readonly mark: MarkChoice
  /** The key of the link that is told: its lines stand out. */
  readonly told: string | null
}

/** The linked terms as they were placed. */
export function LinkedDrawing({ label, placed, mark, told }: LinkedDrawingProps) {
  const { width, height, marks, strands, boxes, rings, words, letters } = placed
  const isChosen = marks.some(({ key }) => key === told)
  return (
    <Canvas label={label} width={width} height={height} marks={marks} flow="down" mark={mark}>
      {rings.map(({ key, x, y, width: across, height: down }) => (
        <rect key={key} className={styles.ring} x={x} y={y} width={across} height={down} rx="4" />
      ))}
      <g className={isChosen ? styles.faded : undefined}>
        <Strands strands={strands} />
      </g>
      {isChosen && (
        <g className={styles.strong}>
          <Strands strands={strands.filter(({ link }) => link === told)} />
        </g>
      )}
      <Boxes boxes={boxes} />
      <Words words={words} letters={letters} />
    </Canvas>
  )
}

const Strands = memo(function Strands({ strands }: { readonly strands: readonly PlacedStrand[] }) {
  return strands.map(({ key, kind, d }) => <path key={key} className={styles.strand} d={d} strokeDasharray={linkMarks[kind].dashes ?? undefined} />)
})

const Boxes = memo(function Boxes({ boxes }: { readonly boxes: readonly PlacedBox[] }) {
  return boxes.map(({ key, tone, x, y, width, height }) => (
    <g key={key}>
      <rect className={styles.box} x={x} y={y} width={width} height={height} />
      <path className={classNames(styles.edge, toneClass(tone))} d={`M${x} ${y}v${height}`} />
    </g>
  ))
})

const Words = memo(function Words({ words, letters }: { readonly words: readonly PlacedLinkWords[]; readonly letters: number }) {
  return words.map(({ key, x, y, text, as }) => (
    <text key={key} className={styles[as]} x={x} y={y} fontSize={letters}>
      {text}
    </text>
  ))
})
