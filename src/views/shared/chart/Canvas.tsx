import type { KeyboardEvent, ReactNode } from 'react'
import styles from './Canvas.module.css'
import { Mark } from './Mark.tsx'
import { nextMark } from './nextMark.ts'
import type { Flow, PlacedMark } from './placedMark.ts'

interface CanvasProps {
  readonly label: string
  readonly width: number
  readonly height: number
  /** In the order in which the keys step through them. */
  readonly marks: readonly PlacedMark[]
  readonly flow: Flow
  readonly selected: string | null
  readonly onSelect: (key: string) => void
  /** Everything that is no mark: axes, lines, labels. It is drawn below the marks. */
  readonly children: ReactNode
}

/** The drawing surface of a picture: one tab stop, arrow keys between marks, and what is focused is selected. */
export function Canvas({ label, width, height, marks, flow, selected, onSelect, children }: CanvasProps) {
  const current = marks.some((mark) => mark.key === selected) ? selected : marks[0]?.key
  const move = (event: KeyboardEvent<SVGSVGElement>) => {
    if (current === undefined || current === null) return
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
          onSelect={onSelect}
        />
      ))}
    </svg>
  )
}
