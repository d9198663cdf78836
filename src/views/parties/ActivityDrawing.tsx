import { memo } from 'react'
import { classNames } from '../../ui/classNames.ts'
import { toneClass } from '../../ui/tone.ts'
import { Canvas } from '../shared/chart/Canvas.tsx'
import type { MarkChoice } from '../shared/chart/useMark.ts'
import styles from './ActivityDrawing.module.css'
import { dotsPath } from './dotsPath.ts'
import type { PlacedActivity } from './placeActivity.ts'

interface ActivityDrawingProps {
  readonly label: string
  readonly placed: PlacedActivity
  readonly mark: MarkChoice
}

/** The map as it was placed. */
export function ActivityDrawing({ label, placed, mark }: ActivityDrawingProps) {
  return (
    <Canvas label={label} width={placed.width} height={placed.height} marks={placed.marks} flow="across" mark={mark}>
      <Ground placed={placed} />
    </Canvas>
  )
}

/** Everything that is no mark. It does not change with what is selected. */
const Ground = memo(function Ground({ placed: { words, letters, dots, pitch, stretches, rules } }: { readonly placed: PlacedActivity }) {
  return (
    <>
      <path className={styles.rules} d={rules} />
      <path className={styles.dots} d={dotsPath(dots, pitch)} strokeDasharray={`0 ${pitch}`} />
      {stretches.map(({ key, d, tone }) => (
        <path key={key} className={classNames(styles.stretch, toneClass(tone))} d={d} />
      ))}
      {words.map(({ key, x, y, text, as }) => (
        <text key={key} className={styles[as]} x={x} y={y} fontSize={letters}>
          {text}
        </text>
      ))}
    </>
  )
})
