import { memo } from 'react'
import { classNames } from '../../../ui/classNames.ts'
import { GlyphShape } from '../../../ui/GlyphShape.tsx'
import { toneClass } from '../../../ui/tone.ts'
import styles from './Canvas.module.css'
import { glyphTransform, markCircles, markTransform } from './glyphTransform.ts'
import type { PlacedMark } from './placedMark.ts'

interface MarkProps {
  readonly mark: PlacedMark
  /** The one that the tab key leads to. */
  readonly isCurrent: boolean
  readonly isSelected: boolean
  readonly onLook: (key: string) => void
  readonly onSelect: (key: string) => void
  readonly onPoint: ((key: string) => void) | undefined
}

/** One mark of a picture, named in words. */
export const Mark = memo(function Mark({ mark, isCurrent, isSelected, onLook, onSelect, onPoint }: MarkProps) {
  const { paper, reach, ring } = markCircles(mark)
  return (
    // The keys are handled once, by the canvas around the marks.
    <g
      role="option"
      className={classNames(styles.mark, mark.faint === true && styles.faint, toneClass(mark.tone))}
      transform={markTransform(mark)}
      tabIndex={isCurrent ? 0 : -1}
      aria-selected={isSelected}
      aria-label={mark.name}
      onFocus={() => onLook(mark.key)}
      onClick={() => onSelect(mark.key)}
      onPointerEnter={onPoint && (() => onPoint(mark.key))}
    >
      <circle className={styles.paper} r={paper} />
      <circle className={styles.reach} r={reach} />
      {mark.open === true && <circle className={styles.open} r={ring} />}
      <g className={styles.glyph} transform={glyphTransform(mark)}>
        <GlyphShape shape={mark.shape} />
      </g>
    </g>
  )
})
