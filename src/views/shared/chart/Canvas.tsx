import type { KeyboardEvent, ReactNode } from 'react'
import styles from './Canvas.module.css'
import { Mark } from './Mark.tsx'
import { nextMark } from './nextMark.ts'
import type { Flow, PlacedMark } from './placedMark.ts'
import type { MarkChoice } from './useMark.ts'

interface CanvasProps {
  readonly label: string
  readonly width: number
  readonly height: number
  /** In the order in which the keys step through them. */
  readonly marks: readonly PlacedMark[]
  readonly flow: Flow
  readonly mark: MarkChoice
  /** What this drawing shows, where a picture is of several: it stands over the drawing in a file. */
  readonly caption?: string
  /** Everything that is no mark: axes, lines, labels. It is drawn below the marks. */
  readonly children: ReactNode
}

/** The drawing surface of a picture: one tab stop, arrow keys between marks; what the focus comes to is looked at. */
export function Canvas({ label, width, height, marks, flow, mark: choice, caption = '', children }: CanvasProps) {
  const { selected, onLook, onSelect, onPoint } = choice
  const current = marks.some((mark) => mark.key === selected) ? selected : marks[0]?.key
  const move = (event: KeyboardEvent<SVGSVGElement>) => {
    if (current === undefined || current === null) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onSelect(current)
      return
    }
    const next = nextMark(marks, current, event.key, flow)
    if (next === null) return
    event.preventDefault()
    const index = marks.findIndex((mark) => mark.key === next)
    const options = event.currentTarget.querySelectorAll<SVGElement>('[role="option"]')
    options[index]?.focus()
  }
  return (
    <svg
      className={styles.canvas}
      data-drawing={caption}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="listbox"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={move}
    >
      <g aria-hidden="true">{children}</g>
      {marks.map((mark) => (
        <Mark
          key={mark.key}
          mark={mark}
          isCurrent={mark.key === current}
          isSelected={mark.key === selected}
          onLook={onLook}
          onSelect={onSelect}
          onPoint={onPoint}
        />
      ))}
    </svg>
  )
}
